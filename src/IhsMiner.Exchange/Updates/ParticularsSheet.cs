using IhsMiner.Exchange.Workbooks;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Updates;

/// <summary>Where each thing that the chart would say of a new article comes from.</summary>
internal static class ParticularsSheet
{
    public static Sheet Of(ReviewUpdate update) => new(
        "particulars",
        [
            new("input", 28), new("article_id", 20), new("field", 13), new("value", 60), new("source", 24), new("confidence", 12),
            new("quotation", 50), new("overridden", 50),
        ],
        FrozenColumns: 1,
        [
            .. update.Articles.SelectMany(article => article.Particulars.Select(particular => (IReadOnlyList<SheetCell>)
            [
                new(article.Source.Path), new(article.Article.Id), new(particular.Field), new(particular.Value),
                new(particular.Source.Length > 0 ? particular.Source : "nothing says it"), new(particular.Confidence, CellLook.Score),
                new(particular.Quotation), new(particular.Overridden, particular.Overridden.Length > 0 ? CellLook.Marked : CellLook.Plain),
            ])),
        ]);
}
