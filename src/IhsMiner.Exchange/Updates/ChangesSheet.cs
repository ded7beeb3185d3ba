using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Exchange.Workbooks;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Updates;

/// <summary>Shares of articles by theme and by kind before and after, with limits, and what the update adds.</summary>
internal static class ChangesSheet
{
    public static Sheet Of(ReviewUpdate update) => new(
        "changes",
        [
            new("of", 10), new("id", 18), new("name", 28), new("articles_before", 16), new("having_before", 15), new("share_before", 13),
            new("lower_before", 13), new("upper_before", 13), new("articles_after", 15), new("having_after", 14), new("share_after", 12),
            new("lower_after", 12), new("upper_after", 12), new("new_articles", 13), new("new_statements", 15), new("repeated", 11),
        ],
        FrozenColumns: 3,
        [
            .. update.Changes.Select(change => (IReadOnlyList<SheetCell>)
            [
                new(change.Facet), new(change.Category.Id), new(change.Category.Name), .. Cells(change.Before), .. Cells(change.After),
                new(change.NewArticles), new(change.NewStatements), new(change.Repeated),
            ]),
        ]);

    private static IEnumerable<SheetCell> Cells(BootstrapInterval share) =>
    [
        new(share.Clusters), new(share.Estimate.ValueOrNull is { } value ? (int)Math.Round(value * share.Clusters) : null),
        Cell(share.Estimate), Cell(share.Lower), Cell(share.Upper),
    ];

    private static SheetCell Cell(Statistic figure) => figure.ValueOrNull is { } value
        ? new(Math.Round(value, 4), CellLook.Score)
        : new(figure.ToString());
}
