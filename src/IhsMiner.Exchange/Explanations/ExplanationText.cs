using System.Globalization;
using IhsMiner.Classification;
using IhsMiner.Classification.Explanations;

namespace IhsMiner.Exchange.Explanations;

/// <summary>An explanation in a line of a table that a person reads.</summary>
public static class ExplanationText
{
    // What people take in at a glance; the JSON has more.
    private const int MostReasons = 6;

    /// <summary>The strongest reasons, such as <c>cue 'shared vision' (culture) +1.30; 'trust' +0.42; length -0.10</c>.</summary>
    public static string Because(DecisionExplanation decision) =>
        string.Join("; ", decision.Reasons.Take(MostReasons).Select(Reason));

    /// <summary>The statements, nearest first, such as <c>'Trust between staff.' (facilitator, culture; tweed-2018; 0.43)</c>.</summary>
    public static string CodedLike(IEnumerable<CodedLike> likes) => string.Join(" | ", likes.Select(like =>
        string.Create(CultureInfo.InvariantCulture, $"'{like.Coded.Text}' ({Codes(like.Coded)}; {Origin(like.Coded)}; {like.Cosine:0.00})")));

    private static string Reason(Reason reason)
    {
        var weight = reason.Weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
        return reason.Source switch
        {
            ReasonSource.Cue when reason.Category is { } category => $"cue '{reason.Name}' ({category}) {weight}",
            ReasonSource.Cue => $"no cue of {reason.Name.TrimEnd()} {weight}",
            ReasonSource.Place => $"{Place(reason.Name)} {weight}",
            ReasonSource.Likeness => $"likeness to {reason.Name} {weight}",
            ReasonSource.Shape => $"{reason.Name} {weight}",
            ReasonSource.Phrase when reason.Name.StartsWith(WordNgrams.Start, StringComparison.Ordinal) =>
                $"begins with '{reason.Name[WordNgrams.Start.Length..].TrimStart()}' {weight}",
            _ => $"'{reason.Name}' {weight}",
        };
    }

    // 'kind barrier denied': facet, category, and where its cue stands.
    private static string Place(string feature) =>
        CueOpenings.IsName(feature) ? "begins with " + (CueOpenings.IsVerb(feature) ? "a verb that tells to act" : "a noun of acting")
        : feature.Split(' ', 3) is [_, var category, var place] ? $"a cue of {category}, {place}"
        : feature;

    private static string Codes(CodedText coded) =>
        coded.Kind is null ? "no factor" : $"{coded.Kind}, {coded.Theme ?? "no theme"}";

    private static string Origin(CodedText coded) => coded.ArticleId ?? "invented example";
}
