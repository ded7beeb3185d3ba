using System.Collections.Frozen;

namespace IhsMiner.Sentences;

/// <summary>English abbreviations that end in a full stop, by what the stop can mean. Without their last stop.</summary>
internal static class Abbreviations
{
    /// <summary>Something always follows: the stop ends no sentence.</summary>
    private static readonly FrozenSet<string> Leading = Words(
        "dr mr mrs ms mx prof st mt rev hon gov sen rep gen col capt lt sgt messrs mme " +
        "e.g i.e eg ie viz cf vs v approx ca esp incl excl resp fig figs eq eqs eqn tab ref refs sec sect chap para vol vols " +
        "pp ed eds dept univ sr fr supp suppl appx ann al.e");

    /// <summary>A number follows, or else it is a word.</summary>
    private static readonly FrozenSet<string> BeforeNumber = Words(
        "p no nos art ch n pt app pg q col vol c s item para jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>May end a sentence; more often it does not.</summary>
    private static readonly FrozenSet<string> Either = Words(
        "al inc ltd co corp plc bros jr u.s u.k e.u u.n u.s.a n.h.s d.c n.y ph.d m.d b.a m.a b.sc m.sc m.b.a m.p.h r.n d.phil " +
        "est min max avg hr hrs sec mo yr yrs wk wks no nos etc jan feb mar apr jun jul aug sep sept oct nov dec " +
        "mon tue wed thu fri sat sun assoc natl intl acad inst admin mg kg cm mm km ml lb oz ft");

    /// <summary>Ends a sentence wherever a capital follows.</summary>
    private static readonly FrozenSet<string> Closing = Words("etc a.m p.m am pm ibid");

    public static bool AlwaysLeads(string word) => Leading.Contains(word);

    public static bool LeadsNumber(string word) => BeforeNumber.Contains(word);

    /// <summary>True where only the next word can tell.</summary>
    public static bool IsOpen(string word) => Either.Contains(word) && !Closing.Contains(word);

    private static FrozenSet<string> Words(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
