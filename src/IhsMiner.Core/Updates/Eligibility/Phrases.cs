using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Updates.Eligibility;

/// <summary>A criterion's phrases, ready to be found in sentences.</summary>
internal sealed class Phrases(Criterion criterion)
{
    private const string ForIt = "for";
    private const string AgainstIt = "against";

    private readonly CueMatcher matcher = new(
    [
        .. criterion.For.Select(phrase => new Cue(ForIt, criterion.Id, phrase, 1, false, "")),
        .. criterion.Against.Select(phrase => new Cue(AgainstIt, criterion.Id, phrase, 1, false, "")),
        .. criterion.Masks.Select(phrase => new Cue("", criterion.Id, phrase, 0, true, "")),
    ]);

    /// <summary>How many of either side stand in the words.</summary>
    public (int For, int Against) CountIn(IReadOnlyList<string> tokens)
    {
        var found = matcher.Find(tokens);
        return (found.Count(match => match.Cue.Facet == ForIt), found.Count(match => match.Cue.Facet == AgainstIt));
    }
}
