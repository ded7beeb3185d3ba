using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Synthesis;

/// <summary>Tells the stages that statements speak of, by their words alone.</summary>
public sealed class StageWords(IReadOnlyList<Stage> stages)
{
    private readonly CueMatcher matcher = new(
        [.. stages.SelectMany(stage => stage.Phrases.Select(phrase => new Cue(stage.Id, stage.Id, phrase, 1, false, "")))]);

    public StageFinding Of(string text)
    {
        var found = matcher.Find(TokenizedText.Of(text).Tokens).ToLookup(match => match.Cue.Facet, match => match.Cue.Phrase);
        Stage[] told = [.. stages.Where(stage => found.Contains(stage.Id))];
        return new(told, [.. told.SelectMany(stage => found[stage.Id].Distinct(StringComparer.Ordinal))]);
    }
}
