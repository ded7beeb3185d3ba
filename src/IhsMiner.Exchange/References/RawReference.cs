namespace IhsMiner.Exchange.References;

/// <summary>A record as its file has it, its fields under RIS's tags where RIS has one for them.</summary>
/// <param name="Line">Where it begins, 1 for the first line of the file.</param>
internal sealed record RawReference(int Line, IReadOnlyList<RawField> Fields);

/// <summary>One field of a record.</summary>
/// <param name="Name">A RIS tag, or the format's own name behind the format's: <c>medline:STAT</c>.</param>
/// <param name="Text">On one line.</param>
internal sealed record RawField(int Line, string Name, string Text);
