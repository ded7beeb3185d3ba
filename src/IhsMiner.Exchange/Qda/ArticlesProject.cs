using IhsMiner.Coding;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// Makes a project of coded articles: a text for each, one sentence a line, so that whoever codes it on the same lines codes the
/// same sentences; a selection for each coding.
/// </summary>
public static class ArticlesProject
{
    /// <param name="origin">The program's name and version.</param>
    /// <param name="created">Passed in, so that the same input gives the same bytes.</param>
    public static QdaProject Of(
        string name, string origin, DateTimeOffset created, Codebook codebook, IReadOnlyList<CodedArticle> articles) => new(
        name,
        origin,
        [
            .. articles.SelectMany(article => article.Codings).Select(coding => coding.Coder)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(coder => new QdaUser(User(coder), coder)),
        ],
        CodebookCodes.Of(codebook),
        [.. articles.Select(Source)])
    {
        Created = created,
    };

    private static Guid User(string coder) => NamedGuid.Of("coder", coder);

    private static QdaSource Source(CodedArticle article)
    {
        string[] lines = [.. article.Sentences.Select(OneLine.Of)];
        var starts = new int[lines.Length];
        for (var i = 1; i < lines.Length; i++)
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        var selections = article.Codings
            .Where(coding => lines[coding.Sentence].Length > 0)
            .OrderBy(coding => coding.Sentence).ThenBy(coding => coding.Coder, StringComparer.Ordinal)
            .SelectMany(coding => Selections(article.Key, coding, starts[coding.Sentence], starts[coding.Sentence] + lines[coding.Sentence].Length))
            .DistinctBy(selection => selection.Id);
        return new(
            NamedGuid.Of("source", article.Key), article.Name, string.Join('\n', lines), article.Description, [.. selections]);
    }

    private static IEnumerable<QdaSelection> Selections(string article, SentenceCoding coding, int start, int end)
    {
        foreach (var (facet, category) in Codes(coding))
        {
            string[] name = [article, $"{start}", $"{end}", coding.Coder, facet, category];
            yield return new(
                NamedGuid.Of(["selection", .. name]), start, end, coding.Note,
                [new(NamedGuid.Of(["coding", .. name]), CodebookCodes.Id(facet, category), User(coding.Coder), coding.When)]);
        }
    }

    private static IEnumerable<(string Facet, string Category)> Codes(SentenceCoding coding) =>
        coding.Themes.Select(theme => (CodebookCodes.Theme, theme))
            .Concat(coding.Kind is { } kind ? [(CodebookCodes.Kind, kind)] : []);
}
