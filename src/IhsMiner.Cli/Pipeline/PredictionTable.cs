using IhsMiner.Classification;
using IhsMiner.Exchange.Statements;
using IhsMiner.Exchange.Tables;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Predictions as rows. The columns of tables that were given come first, in their order; see <see cref="KeptColumns"/>.
/// </summary>
internal sealed class PredictionTable
{
    private const string Statement = "statement";
    private const string ForPerson = "for_person";

    private static readonly string[] Predicted =
    [
        "source", "page", "section", Statement, "is_factor", "factor_score", "kind", "kind_score", "theme", "theme_score",
        "second_theme", "second_theme_score", ForPerson, "recognised", "warnings",
    ];

    private readonly Dictionary<string, int> places;
    private readonly IReadOnlyList<string> added;
    private readonly ExplanationColumns? explanations;

    /// <param name="inputs">The columns of each file of statements.</param>
    /// <param name="explanations">The columns that say why, or null where there are none.</param>
    public PredictionTable(IEnumerable<IReadOnlyList<string>> inputs, ExplanationColumns? explanations)
    {
        this.explanations = explanations;
        added = [.. Predicted, .. explanations?.Names ?? []];
        // A file of statements alone has no columns of its own.
        var kept = inputs.Where(columns => columns.Count > 1).SelectMany(NamesOf);
        Columns = [.. kept.Concat(added).Distinct(StringComparer.OrdinalIgnoreCase)];
        places = Columns.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>Where the cells of a file of statements stand in a row.</summary>
    /// <param name="columns">The file's, one of those that the table was made for.</param>
    public IReadOnlyList<int> PlacesOf(IReadOnlyList<string> columns) => [.. NamesOf(columns).Select(name => places[name])];

    /// <summary>
    /// The row of a sentence of a PDF. Its text is made harmless for spreadsheets where that is asked.
    /// </summary>
    /// <param name="recognised">Whether text recognition read it.</param>
    /// <param name="warnings">Of the document.</param>
    public object?[] Row(
        string source, Sentence sentence, bool recognised, IReadOnlyList<string> warnings, Prediction prediction,
        CellProtection protection)
    {
        var row = Row(source, sentence.Text, prediction);
        row[places["page"]] = sentence.Page;
        row[places["section"]] = sentence.Section is { } section ? Safe(section) : null;
        row[places[Statement]] = Safe(sentence.Text);
        row[places["recognised"]] = recognised;
        row[places["warnings"]] = warnings.Count == 0 ? null : Safe(string.Join("; ", warnings));
        return row;

        string Safe(string text) => protection == CellProtection.ForSpreadsheets ? SpreadsheetText.Protect(text) : text;
    }

    /// <summary>The row of a statement given as such: its own cells as they stand, and the prediction.</summary>
    /// <param name="cells">See <see cref="PlacesOf"/>.</param>
    public object?[] Row(string source, IReadOnlyList<int> cells, StatementRow statement, Prediction prediction)
    {
        var row = Row(source, statement.Statement, prediction);
        for (var i = 0; i < cells.Count; i++)
            row[cells[i]] = statement.Cells[i];
        return row;
    }

    private object?[] Row(string source, string text, Prediction prediction)
    {
        var row = new object?[Columns.Count];
        row[places["source"]] = source;
        row[places["is_factor"]] = prediction.IsFactor;
        row[places["factor_score"]] = Score(prediction.FactorScore);
        row[places["kind"]] = prediction.Kind;
        row[places["kind_score"]] = Score(prediction.KindScore);
        row[places["theme"]] = prediction.Theme;
        row[places["theme_score"]] = Score(prediction.ThemeScore);
        row[places["second_theme"]] = prediction.SecondTheme;
        row[places["second_theme_score"]] = prediction.SecondThemeScore is { } second ? Score(second) : null;
        row[places[ForPerson]] = prediction.ForPerson;
        if (explanations is not null)
            foreach (var (name, cell) in explanations.Names.Zip(explanations.Cells(text, prediction)))
                row[places[name]] = cell;
        return row;
    }

    private IReadOnlyList<string> NamesOf(IReadOnlyList<string> columns) => KeptColumns.Of(columns, added, Statement);

    // Four digits: what the model's own digits are good for.
    private static double Score(double score) => Math.Round(score, 4);
}
