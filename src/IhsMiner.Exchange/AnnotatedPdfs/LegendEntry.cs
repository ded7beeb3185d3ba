namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>What a colour means.</summary>
/// <param name="Colour">As in <c>#0072b2</c>.</param>
public sealed record LegendEntry(string Name, string Colour, AnnotationShape Shape = AnnotationShape.Highlight);
