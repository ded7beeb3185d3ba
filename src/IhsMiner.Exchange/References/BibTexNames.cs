using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.References;

/// <summary>
/// The people of an author or editor field, parted by <c>and</c>. A name is 'First von Last', 'von Last, First' or 'von Last, Jr,
/// First' (Patashnik 1988, 'Designing BibTeX Styles'); what stands in braces is one word, such as an organisation.
/// </summary>
internal static class BibTexNames
{
    /// <summary>Each as <c>Family, Given</c>; an organisation as it is.</summary>
    public static IEnumerable<string> In(string field) => Names(Words(field)).Select(Name).Where(name => name.Length > 0);

    private static IEnumerable<List<string>> Names(IEnumerable<string> words)
    {
        var name = new List<string>();
        foreach (var word in words)
        {
            if (!word.Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                name.Add(word);
                continue;
            }

            yield return name;
            name = [];
        }

        yield return name;
    }

    private static string Name(List<string> words)
    {
        if (words is [] or ["others"])
            return "";
        if (words.Any(word => word == ","))
        {
            var parts = string.Join(' ', words.Select(LatexText.Of)).Split(" , ");
            return OneLine.Of(string.Join(", ", parts.Length > 2 ? [parts[0], parts[^1], .. parts[1..^1]] : parts));
        }

        if (words.Count == 1)
            return OneLine.Of(LatexText.Of(words[0]));
        // The family name begins at the first small word, such as 'van', else with the last word.
        var small = words.FindIndex(1, word => char.IsLower(word[0]));
        var family = small < 0 ? words.Count - 1 : small;
        return OneLine.Of($"{Plain(words.Skip(family))}, {Plain(words.Take(family))}");
    }

    private static string Plain(IEnumerable<string> words) => LatexText.Of(string.Join(' ', words));

    // Cut at white space and commas outside of braces; a comma is a word of its own.
    private static IEnumerable<string> Words(string text)
    {
        var (from, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : ' ';
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            var parts = i == text.Length || (depth <= 0 && (char.IsWhiteSpace(letter) || letter is ',' or '~'));
            if (!parts)
                continue;
            if (i > from)
                yield return text[from..i];
            if (i < text.Length && letter == ',')
                yield return ",";
            from = i + 1;
        }
    }
}
