namespace IhsMiner.Exchange.Qda;

/// <summary>That a coder gave a code to a selection.</summary>
/// <param name="Code">The code's id.</param>
/// <param name="User">The coder's id, or null where the project does not say.</param>
/// <param name="Created">When, or null where the project does not say.</param>
public sealed record QdaCoding(Guid Id, Guid Code, Guid? User, DateTimeOffset? Created);
