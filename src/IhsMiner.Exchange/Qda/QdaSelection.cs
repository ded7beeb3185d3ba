namespace IhsMiner.Exchange.Qda;

/// <summary>A stretch of a text that someone coded.</summary>
/// <param name="Start">In the source's text, in UTF-16 units; the files count Unicode code points.</param>
/// <param name="End">Not included.</param>
/// <param name="Description">The coder's remark; may be empty.</param>
public sealed record QdaSelection(Guid Id, int Start, int End, string Description, IReadOnlyList<QdaCoding> Codings);
