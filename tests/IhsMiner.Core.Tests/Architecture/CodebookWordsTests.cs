namespace IhsMiner.Tests.Architecture;

/// <summary>Another review brings its own codebook, so that no source may know the words of this one.</summary>
public sealed class CodebookWordsTests
{
    private static readonly char[] Separators = [',', ';', ':', '|', '/', '\n', '\t'];

    [CodebookFact]
    public void No_literal_of_src_is_a_theme_or_a_kind()
    {
        var words = Words().ToHashSet(StringComparer.OrdinalIgnoreCase);

        Rule.Holds(
            "Themes and kinds come from the codebook.",
            Repository.Sources("src").SelectMany(file => file.Text.Literals
                .Where(literal => Names(literal.Value, words))
                .Select(literal => $"{file.Path}:{literal.Line}: \"{literal.Value}\"")));
    }

    [Theory]
    [InlineData("need", true)]
    [InlineData("Need", true)]
    [InlineData("need,other", true)]
    [InlineData("of Economic Factors in", true)]
    [InlineData("two coders need a table", false)]
    public void A_word_of_the_codebook_is_told_from_a_sentence_that_uses_it(string literal, bool names) =>
        Assert.Equal(names, Names(literal, new HashSet<string>(["need", "Economic factors"], StringComparer.OrdinalIgnoreCase)));

    /// <summary>A one-word name counts as the whole of an entry, since a sentence may use it; a longer one anywhere.</summary>
    private static bool Names(string literal, HashSet<string> words) =>
        literal.Split(Separators, StringSplitOptions.TrimEntries).Any(words.Contains)
        || words.Where(word => word.Contains(' ', StringComparison.Ordinal))
            .Any(word => literal.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The ids and names of every file of the codebook that has these columns first; both are free of commas.</summary>
    private static IEnumerable<string> Words() => Repository.Files("corpus/codebook", ".csv")
        .Select(path => File.ReadAllLines(Repository.At(path)))
        .Where(lines => lines[0].StartsWith("id,name,", StringComparison.Ordinal))
        .SelectMany(lines => lines.Skip(1))
        .SelectMany(line => line.Split(',').Take(2))
        .Where(word => word.Length > 0);
}
