namespace IhsMiner.Exchange.Qda;

/// <summary>A coder of a project.</summary>
public sealed record QdaUser(Guid Id, string Name);
