using IhsMiner.Exchange.Explanations;
using IhsMiner.Exchange.Workbooks;

namespace IhsMiner.Exchange.Worksheets;

/// <summary>One column of the worksheet on which people adjudicate disagreements.</summary>
/// <param name="Width">In characters, for a workbook.</param>
internal sealed record WorksheetColumn(string Name, double Width, Func<WorksheetRow, SheetCell> Cell)
{
    public const string Id = "id";
    public const string Statement = "statement";
    public const string AdjudicatedKind = "adjudicated_kind";
    public const string AdjudicatedTheme = "adjudicated_theme";
    public const string Comment = "comment";

    /// <summary>How many columns stay in sight when a reader goes to the right: the statement is the last of them.</summary>
    public const int Frozen = 2;

    /// <summary>In the order in which a person needs them: what was said, what to decide, why.</summary>
    public static IReadOnlyList<WorksheetColumn> All { get; } =
    [
        new(Id, 16, row => new(row.Id)),
        new(Statement, 52, row => new(row.Disagreement.Answer.Statement.Text)),
        new("kind", 19, row => Code(row.Disagreement.Answer.Statement.Kind, row.Disagreement.IsOnKind)),
        new("model_kind", 19, row => Code(row.Disagreement.Answer.Prediction.Kind, row.Disagreement.IsOnKind)),
        new("kind_score", 11, row => Score(row.Disagreement.Answer.Prediction.KindScore)),
        new("theme", 16, row => Code(row.Disagreement.Answer.Statement.Theme, row.Disagreement.IsOnTheme)),
        new("model_theme", 16, row => Code(row.Disagreement.Answer.Prediction.Theme, row.Disagreement.IsOnTheme)),
        new("theme_score", 12, row => Score(row.Disagreement.Answer.Prediction.ThemeScore)),
        new(AdjudicatedKind, 17, _ => new(null, CellLook.Input)),
        new(AdjudicatedTheme, 18, _ => new(null, CellLook.Input)),
        new(Comment, 30, _ => new(null, CellLook.Input)),
        new("kind_because", 44, row => new(ExplanationText.Because(row.Disagreement.Explanation.Kind))),
        new("theme_because", 44, row => new(ExplanationText.Because(row.Disagreement.Explanation.Theme))),
        new("coded_like", 90, row => new(ExplanationText.CodedLike(row.Disagreement.Nearest))),
        new("article", 36, row => new(row.Article.Title)),
        new("link", 30, row => new(
            row.Address?.AbsoluteUri ?? row.Article.DoiOrUrl, row.Address is null ? CellLook.Plain : CellLook.Link, row.Address)),
        new("damage", 16, row => new(row.Disagreement.Answer.Statement.Damage)),
    ];

    private static SheetCell Code(string? code, bool differs) => new(code, differs ? CellLook.Marked : CellLook.Plain);

    // Four digits: what the model's own digits are good for.
    private static SheetCell Score(double score) => new(Math.Round(score, 4), CellLook.Score);
}
