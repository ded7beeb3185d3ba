namespace IhsMiner.References;

/// <summary>Something in a file of references that a person should look at. Nothing that an issue names is lost.</summary>
/// <param name="Line">1 for the first; 0 where the whole file is meant.</param>
/// <param name="Text">What stands there, cut where it is long.</param>
/// <param name="Message">What is wrong and what was done.</param>
public sealed record ReferenceIssue(int Line, string Text, string Message);
