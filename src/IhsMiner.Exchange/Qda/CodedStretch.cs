namespace IhsMiner.Exchange.Qda;

/// <summary>What one coder said of one stretch of a text, as it stands in a project.</summary>
/// <param name="Source">The text's name.</param>
/// <param name="Start">In the text, in UTF-16 units.</param>
/// <param name="End">Not included.</param>
/// <param name="Text">The words coded.</param>
/// <param name="Kinds">Kinds' ids, in the order in which they were given.</param>
/// <param name="Themes">Themes' ids, likewise.</param>
/// <param name="Others">Names of codes that the codebook does not know.</param>
/// <param name="Note">The coder's remark; may be empty.</param>
/// <param name="When">Or null where the project does not say.</param>
public sealed record CodedStretch(
    string Source, int Start, int End, string Text, string Coder, IReadOnlyList<string> Kinds, IReadOnlyList<string> Themes,
    IReadOnlyList<string> Others, string Note, DateTimeOffset? When);
