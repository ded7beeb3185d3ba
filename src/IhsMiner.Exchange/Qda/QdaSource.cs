namespace IhsMiner.Exchange.Qda;

/// <summary>A text of a project.</summary>
/// <param name="Text">With <c>\n</c> as its line ends; empty where the package does not hold it.</param>
/// <param name="Description">May be empty.</param>
public sealed record QdaSource(Guid Id, string Name, string Text, string Description, IReadOnlyList<QdaSelection> Selections);
