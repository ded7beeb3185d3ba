using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Tables;
using IhsMiner.Exchange.Updates;

namespace IhsMiner.Exchange.NewReviews;

/// <summary>The files that a review of one's own begins with: a codebook, and a chart without rows.</summary>
/// <param name="themes">Two at least; likewise the kinds.</param>
/// <param name="modifiers">Words that turn or strengthen, which are the language's rather than a review's.</param>
public sealed class ReviewTemplate(
    IReadOnlyList<Category> themes, IReadOnlyList<Category> kinds, IReadOnlyList<Modifier> modifiers)
{
    /// <summary>A theme or kind as it stands there before anybody has said what it means.</summary>
    /// <exception cref="IhsMinerException">No id can be made of its name.</exception>
    public static Category Category(string name) => CategoryIds.Of(name) is { Length: > 0 } id && id != "none"
        ? new(id, name, $"Say here in one sentence what belongs to '{name}'.", [], "", "")
        : throw new IhsMinerException($"'{name}': no id can be made of this name; use one with letters from a to z that is not 'none'.");

    /// <summary>Each file's path in the review's folder, with <c>/</c>, and what writes it.</summary>
    public IReadOnlyList<(string Path, Action<TextWriter> Write)> Files =>
    [
        ("README.md", writer => ReviewReadme.Write(writer, themes, kinds)),
        ("chart.csv", writer => ChartCsv.WriteStatements(new([], []), writer)),
        ("articles.csv", writer => ChartCsv.WriteArticles(new([], []), writer)),
        (CriteriaCsv.Name, Header(CriteriaCsv.Columns)),
        ("codebook/themes.csv", writer => CsvTable.Write(writer, Categories.Columns, themes.Select(theme => CellsOf(theme)))),
        ("codebook/kinds.csv", writer => CsvTable.Write(
            writer, [.. Categories.Columns, "versus_rest"], kinds.Select(kind => (object?[])[.. CellsOf(kind), ""]))),
        ("codebook/examples.csv", Header(Examples.Columns)),
        ("codebook/negatives.csv", Header(Examples.NegativeColumns)),
        ("codebook/passages.csv", Header(Passages.Columns)),
        ("codebook/prose.csv", Header(Passages.Columns)),
        ("codebook/cues.csv", Header(Cues.Columns)),
        ("codebook/modifiers.csv", writer => CsvTable.Write(
            writer, Modifiers.Columns, modifiers.Select(modifier => (object?[])[modifier.Role, modifier.Phrase]))),
    ];

    private static Action<TextWriter> Header(string[] columns) => writer => CsvTable.Write(writer, columns, []);

    private static object?[] CellsOf(Category category) =>
        [category.Id, category.Name, category.Definition, "", category.Include, category.Exclude];
}
