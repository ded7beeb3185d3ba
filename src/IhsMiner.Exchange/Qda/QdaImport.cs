namespace IhsMiner.Exchange.Qda;

/// <summary>A project as read from its file, and what a person should look at, in the file's order.</summary>
public sealed record QdaImport(QdaProject Project, IReadOnlyList<QdaIssue> Issues);
