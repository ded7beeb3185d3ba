using IhsMiner.Exchange.Accounts;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>What a document's text became: its sentences in the colours of their roles, and crossed out what was kept out of them.</summary>
public static class SentenceAnnotations
{
    public static IEnumerable<Annotation> Of(Composition composition) =>
    [
        .. composition.Sentences.SelectMany(OfSentence),
        // A hyphen and a character that shows nothing stand within a word that was kept.
        .. composition.Removed
            .Where(removed => removed.Reason is not (RemovalReason.LineEndHyphen or RemovalReason.Invisible))
            .Select(removed => new Annotation(
                removed.Page, [removed.Box], AnnotationShape.StrikeOut, RoleColours.KeptOut, $"kept out: {ReasonName.Of(removed.Reason)}")),
    ];

    private static IEnumerable<Annotation> OfSentence(Sentence sentence)
    {
        var role = RoleColours.Name(sentence.Role);
        return PageMarks.Of(
            sentence.Places, RoleColours.Of(sentence.Role), sentence.Section is { } section ? $"{role}, in '{section}'" : role);
    }
}
