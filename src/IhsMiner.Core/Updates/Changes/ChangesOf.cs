using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;
using IhsMiner.Synthesis;

namespace IhsMiner.Updates.Changes;

/// <summary>What an update changes, theme by theme and kind by kind.</summary>
public static class ChangesOf
{
    /// <summary>Themes first, then kinds, both in the codebook's order. Articles without a statement are not counted.</summary>
    public static IReadOnlyList<CategoryChange> Update(ReviewUpdate update, IReadOnlyList<SynthesisEntry> synthesis, BootstrapOptions options)
    {
        var repeated = Repeated(update, synthesis);
        return
        [
            .. update.Codebook.Themes.Select(theme => One(CategoryChange.Theme, theme, statement => statement.Theme == theme.Id)),
            .. update.Codebook.Kinds.Select(kind => One(CategoryChange.Kind, kind, statement => statement.Kind == kind.Id)),
        ];

        CategoryChange One(string facet, Category category, Func<Statement, bool> isOf)
        {
            var before = Having(update.Before, isOf);
            var after = Having(update.After, isOf);
            var added = update.After.Statements.Skip(update.Before.Statements.Count).Where(isOf).ToArray();
            return new(
                facet, category, ArticleShare.Of(before, options), ArticleShare.Of(after, options), before.Count,
                added.Select(statement => statement.ArticleId).Distinct().Count(), added.Length, added.Count(repeated.Contains));
        }
    }

    private static List<bool> Having(Chart chart, Func<Statement, bool> isOf) =>
        [.. chart.Statements.GroupBy(statement => statement.ArticleId, StringComparer.Ordinal).Select(article => article.Any(isOf))];

    // Statements of the update that are gathered under one of the chart as it was.
    private static HashSet<Statement> Repeated(ReviewUpdate update, IReadOnlyList<SynthesisEntry> synthesis)
    {
        var earlier = update.Before.Statements.ToHashSet<Statement>(ReferenceEqualityComparer.Instance);
        return synthesis.Where(entry => earlier.Contains(entry.Statement))
            .SelectMany(entry => entry.Sources.Where(source => !earlier.Contains(source)))
            .ToHashSet<Statement>(ReferenceEqualityComparer.Instance);
    }
}
