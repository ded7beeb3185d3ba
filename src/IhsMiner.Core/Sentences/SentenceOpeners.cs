using System.Collections.Frozen;

namespace IhsMiner.Sentences;

/// <summary>Words that, with a capital, far more often open a sentence than a name.</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string> Openers = (
        "The This That These Those There Then Thus Therefore They Their Its It Is In If I A An And As At After Although "
        + "All Also Another Any Both But By Because Before Between Beyond Can Consequently Conversely Despite Did Do Does "
        + "During Each Either Even Every Few Finally First Firstly For From Fewer Further Furthermore Given Hence Here His "
        + "Her He How However Indeed Instead Just Last Lastly Less Like Many May More Moreover Most Much My Neither "
        + "Nevertheless Next No None Nonetheless Nor Not Now Of Often On Once One Only Other Others Otherwise Our Out Over "
        + "Overall Participants Patients Perhaps Respondents Results Second Secondly Several She Similarly Since So Some "
        + "Specifically Still Studies Such Taken Third Thirdly Though Three Through Throughout To Together Two Under Unlike "
        + "Until Upon Using We Were What When Where Whereas Whether Which While Who Why Will With Within Without Would Yet "
        + "You Your").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string word) => Openers.Contains(word);
}
