namespace IhsMiner.Metadata;

/// <summary>
/// How sure a finding is, by its evidence. The figures rank kinds of evidence, in the order below; they were not fitted to
/// anything.
/// </summary>
internal static class Certainty
{
    /// <summary>The page and the information dictionary, or two kinds of wording on the pages, say the same.</summary>
    public const double Agreed = 0.95;

    /// <summary>A wording on the page that is made to say it, such as a line 'Citation:' or a running head.</summary>
    public const double Stated = 0.85;

    /// <summary>Look and place on the page say so.</summary>
    public const double Shown = 0.7;

    /// <summary>Only the information dictionary says so.</summary>
    public const double Claimed = 0.5;

    /// <summary>The words could mean something else as well.</summary>
    public const double Guessed = 0.4;
}
