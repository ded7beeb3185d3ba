using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation.Baselines;

/// <summary>
/// Gives a statement the kind and the theme whose cues in it weigh most together; of equals, and where there is no cue, the
/// codebook's first. It learns nothing.
/// </summary>
public sealed class CueBaseline(Codebook codebook) : IBaseline
{
    private readonly CueMatcher matcher = new(codebook.Cues);

    public string Name => "keywords";

    /// <summary>Scores are the category's share of the weights of its facet; 0 without a cue.</summary>
    public IReadOnlyList<Answer> Answer(Fold fold) => [.. fold.Held.Select(statement =>
    {
        var matches = matcher.Find(TokenizedText.Of(statement.Text).Tokens);
        return new Answer(
            statement, SimplePrediction.Of(Heaviest("kind", codebook.Kinds, matches), Heaviest("theme", codebook.Themes, matches)));
    })];

    private static (string Class, double Score) Heaviest(
        string facet, IReadOnlyList<Category> categories, IReadOnlyList<CueMatch> matches)
    {
        var sums = matches.Where(match => match.Cue.Facet == facet)
            .GroupBy(match => match.Cue.Category, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(match => match.Cue.Weight), StringComparer.Ordinal);
        var heaviest = categories.MaxBy(category => sums.GetValueOrDefault(category.Id))!.Id;
        var all = sums.Values.Sum();
        return (heaviest, all == 0 ? 0 : sums.GetValueOrDefault(heaviest) / all);
    }
}
