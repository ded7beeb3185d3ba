using IhsMiner.Coding;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>What a run found, to be shown on one page or in one picture.</summary>
/// <param name="Title">What was run.</param>
/// <param name="Themes">In the codebook's order, which also gives them their colours.</param>
/// <param name="Kinds">In the codebook's order.</param>
/// <param name="Documents">All that were given, in the order given; failed ones among them.</param>
/// <param name="Counts">Sentences by the ids of theme and kind; a pair that is not there counts 0.</param>
/// <param name="Agreement">What was measured, best known first; empty where nothing was.</param>
/// <param name="Statements">The best of each theme, highest score first.</param>
/// <param name="Notes">What a reader must know to read the figures, one sentence or two each.</param>
public sealed record RunSummary(
    string Title,
    IReadOnlyList<Category> Themes,
    IReadOnlyList<Category> Kinds,
    IReadOnlyList<SummaryDocument> Documents,
    IReadOnlyDictionary<(string Theme, string Kind), int> Counts,
    IReadOnlyList<SummaryAgreement> Agreement,
    IReadOnlyList<SummaryStatement> Statements,
    IReadOnlyList<string> Notes)
{
    public int Count(Category theme, Category kind) => Counts.GetValueOrDefault((theme.Id, kind.Id));

    /// <summary>The highest of all counts, at least 1.</summary>
    public int Highest => Math.Max(1, Counts.Values.DefaultIfEmpty().Max());

    public int CountOfTheme(Category theme) => Kinds.Sum(kind => Count(theme, kind));

    public int CountOfKind(Category kind) => Themes.Sum(theme => Count(theme, kind));

    /// <summary>The statements of <paramref name="theme"/>, in order.</summary>
    public IEnumerable<SummaryStatement> StatementsOf(Category theme) =>
        Statements.Where(statement => statement.Theme == theme.Id);

    /// <summary>The name of the kind with this id.</summary>
    public string KindName(string id) => Kinds.First(kind => kind.Id == id).Name;

    /// <summary>
    /// Throws where a count or a statement has a theme or a kind that is not listed, since it would be left out unseen, and where
    /// a score is not 0 to 1.
    /// </summary>
    public void Validate()
    {
        var themes = Themes.Select(theme => theme.Id).ToHashSet(StringComparer.Ordinal);
        var kinds = Kinds.Select(kind => kind.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = Counts.Keys
            .Concat(Statements.Select(statement => (statement.Theme, statement.Kind)))
            .Where(pair => !themes.Contains(pair.Theme) || !kinds.Contains(pair.Kind))
            .Select(pair => $"{pair.Theme}/{pair.Kind}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (unknown.Length > 0)
            throw new ArgumentException($"A summary holds themes or kinds that it does not list: {string.Join(", ", unknown)}");
        if (Statements.FirstOrDefault(statement => statement.Score is not (>= 0 and <= 1)) is { } wrong)
            throw new ArgumentException($"A score must be 0 to 1, not {Markup.Score(wrong.Score)}: '{wrong.Text}'");
    }
}
