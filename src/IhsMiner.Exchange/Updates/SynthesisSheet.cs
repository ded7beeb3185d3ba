using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Workbooks;
using IhsMiner.Synthesis;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Updates;

/// <summary>What the chart says by theme, then kind, then article; statements that say nearly the same, as one with all its sources.</summary>
internal static class SynthesisSheet
{
    private const string Unsaid = "unsaid";

    public static Sheet Of(ReviewUpdate update)
    {
        var kinds = update.Codebook.Kinds.ToDictionary(kind => kind.Id, kind => kind.Name, StringComparer.Ordinal);
        var themes = update.Codebook.Themes.ToDictionary(theme => theme.Id, theme => theme.Name, StringComparer.Ordinal);
        var earlier = update.Before.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            "synthesis",
            [
                new("theme", 24), new("kind", 16), new("statement", 60), new("stage", 24), new("stage_because", 24), new("articles", 9),
                new("sources", 60), new("since", 10),
            ],
            FrozenColumns: 2,
            [
                .. update.Synthesis.Select(entry => (IReadOnlyList<SheetCell>)
                [
                    new(entry.Theme is { } theme ? themes[theme] : "no theme"), new(kinds[entry.Kind]), new(entry.Statement.Text),
                    new(Words(entry.Stage)), new(entry.Stage.Because.Count == 0 ? null : string.Join(", ", entry.Stage.Because)),
                    new(entry.Sources.Select(source => source.ArticleId).Distinct(StringComparer.Ordinal).Count()),
                    new(string.Join('\n', entry.Sources.Select(source => Words(source, entry.Statement)))), Since(entry, earlier),
                ]),
            ]);
    }

    /// <summary>The stages' names, or that nothing is said.</summary>
    public static string Words(StageFinding stage) =>
        stage.Stages.Count == 0 ? Unsaid : string.Join(" and ", stage.Stages.Select(one => one.Name));

    // A source that reads otherwise is quoted: nothing is gathered out of sight.
    private static string Words(Statement source, Statement shown)
    {
        var page = source.Provenance?.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $", page {number}") : "";
        var text = source.Text == shown.Text ? "" : $": {source.Text}";
        return $"{source.ArticleId}{page} ({source.Provenance?.Coder ?? Provenance.Person}){text}";
    }

    private static SheetCell Since(SynthesisEntry entry, HashSet<string> earlier) => entry.Sources switch
    {
        _ when entry.Sources.All(source => earlier.Contains(source.ArticleId)) => new("before"),
        _ when earlier.Contains(entry.Statement.ArticleId) => new("both", CellLook.Marked),
        _ => new("update", CellLook.Marked),
    };
}
