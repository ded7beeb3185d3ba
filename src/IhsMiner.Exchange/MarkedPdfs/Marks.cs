using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Exchange.MarkedPdfs;

/// <summary>What is to be drawn for a document that was composed.</summary>
public static class Marks
{
    /// <summary>A mark for each line of each sentence, then one for each piece of text that was kept out.</summary>
    public static IReadOnlyList<Mark> Of(Composition composition) =>
    [
        .. composition.Sentences.SelectMany(sentence => sentence.Places.Select((place, i) =>
            new Mark(place.Page, place.Box, MarkColours.Of(sentence.Role), Starts: i == 0))),
        // A hyphen and a character that shows nothing stand within a word that was kept.
        .. composition.Removed
            .Where(removed => removed.Reason is not (RemovalReason.LineEndHyphen or RemovalReason.Invisible))
            .Select(removed => new Mark(removed.Page, removed.Box, MarkColours.KeptOut, Starts: false)),
    ];
}
