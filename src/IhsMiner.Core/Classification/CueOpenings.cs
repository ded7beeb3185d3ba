using System.Collections.Frozen;
using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Whether a text begins with a verb that tells to act, as in 'Support teams', or with its noun, as in 'Support from leaders'.</summary>
public static class CueOpenings
{
    private const string Verb = $"{Cue.ModifierFacet} {Modifier.Action} opens";
    private const string Noun = $"{Cue.ModifierFacet} {Modifier.Action} opens as a noun";

    /// <summary>Before these words stands a noun: prepositions, conjunctions, and the verbs of a statement.</summary>
    private static readonly FrozenSet<string> AfterNouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "of", "for", "between", "by", "in", "from", "with", "at", "on", "to", "among", "within", "across", "over", "and", "or",
        "is", "was", "are", "were", "has", "have", "had", "can", "may");

    public static bool IsName(string feature) => feature is Verb or Noun;

    /// <summary>Whether a feature of the two is that of a verb.</summary>
    public static bool IsVerb(string feature) => feature == Verb;

    public static void Add(IReadOnlyList<CueMatch> matches, IReadOnlyList<string> tokens, IFeatureSink sink)
    {
        foreach (var match in matches.Where(match => match.Start == 0 && match.IsRole(Modifier.Action)))
            sink.Add(match.End < tokens.Count && AfterNouns.Contains(tokens[match.End]) ? Noun : Verb, 1);
    }
}
