namespace IhsMiner.Documents;

/// <summary>
/// What a document's author permits those who open it without the author's own password (ISO 32000-1, table 22). They bind
/// people, not the reading of a file: IhsMiner reads it, and reports them.
/// </summary>
public sealed record Permissions(bool Print, bool Copy, bool Change, bool Annotate)
{
    /// <param name="flags">The entry /P: bit 3 print, 4 change, 5 copy, 6 annotate, bit 1 the lowest.</param>
    public static Permissions Of(int flags) =>
        new((flags & 1 << 2) != 0, (flags & 1 << 4) != 0, (flags & 1 << 3) != 0, (flags & 1 << 5) != 0);

    /// <summary>What is not permitted, such as <c>copying</c>; empty where all is.</summary>
    public IEnumerable<string> Refused()
    {
        if (!Print)
            yield return "printing";
        if (!Copy)
            yield return "copying";
        if (!Change)
            yield return "changing";
        if (!Annotate)
            yield return "annotating";
    }
}
