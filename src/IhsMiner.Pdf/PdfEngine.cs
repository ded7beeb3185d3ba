namespace IhsMiner.Pdf;

/// <summary>A PDF engine as this build and this machine have it.</summary>
/// <param name="Name">As the command line takes it.</param>
/// <param name="IsPresent">Whether it can be opened.</param>
/// <param name="Because">One line for a person: where it is, or why it is not there and what to do.</param>
public sealed record PdfEngine(string Name, bool IsPresent, string Because);
