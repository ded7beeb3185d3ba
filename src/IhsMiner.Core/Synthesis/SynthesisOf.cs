using IhsMiner.Classification.Explanations;
using IhsMiner.Coding;

namespace IhsMiner.Synthesis;

/// <summary>
/// A review's synthesis of results: what its articles say by theme, then kind, then article. Of statements that say nearly the same
/// within a theme and kind the first stands for all.
/// </summary>
public static class SynthesisOf
{
    /// <summary>
    /// The cosine between word n-grams from which on two statements say the same. In the chart of Bhat et al. (2022) all five pairs of
    /// 0.45 and more do ('Clinical leadership', 'Clinical leadership and engagement'), and none of 0.35 and less.
    /// </summary>
    public const double NearlySame = 0.45;

    /// <summary>Every statement of the chart is among the sources of exactly one entry.</summary>
    /// <param name="codebook">Its order of themes and kinds is the entries'.</param>
    public static IReadOnlyList<SynthesisEntry> Chart(Chart chart, Codebook codebook, IReadOnlyList<Stage> stages)
    {
        var words = new StageWords(stages);
        var groups = Groups(chart.Statements);
        var articles = chart.Articles.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        return
        [
            .. groups.Select(sources => new SynthesisEntry(
                    sources[0].Theme, sources[0].Kind, sources, words.Of(string.Join('\n', sources.Select(source => source.Text)))))
                .OrderBy(entry => Place(codebook.Themes, entry.Theme))
                .ThenBy(entry => Place(codebook.Kinds, entry.Kind))
                .ThenBy(entry => articles[entry.Statement.ArticleId]),
        ];
    }

    private static List<List<Statement>> Groups(IReadOnlyList<Statement> statements)
    {
        CodedText[] coded = [.. statements.Select(CodedText.Of)];
        var texts = new CodedTexts(coded);
        var groupOf = new Dictionary<CodedText, List<Statement>>(ReferenceEqualityComparer.Instance);
        var groups = new List<List<Statement>>();
        foreach (var (statement, own) in statements.Zip(coded))
        {
            // Only what stands for a group has one: no chain of small changes joins two that have little in common.
            var like = texts.Nearest(statement.Text, coded.Length)
                .TakeWhile(found => found.Cosine >= NearlySame)
                .FirstOrDefault(found => groupOf.ContainsKey(found.Coded) && found.Coded.Theme == own.Theme && found.Coded.Kind == own.Kind);
            if (like is not null)
                groupOf[like.Coded].Add(statement);
            else
                groups.Add(groupOf[own] = [statement]);
        }

        return groups;
    }

    // What the codebook does not have comes last.
    private static int Place(IReadOnlyList<Category> categories, string? id)
    {
        for (var i = 0; i < categories.Count; i++)
            if (categories[i].Id == id)
                return i;
        return categories.Count;
    }
}
