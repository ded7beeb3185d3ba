namespace IhsMiner.Exchange.Qda;

/// <summary>A code, with those under it.</summary>
/// <param name="IsCodable">False for one that only gathers others.</param>
/// <param name="Colour">Such as <c>#0072b2</c>, or null.</param>
/// <param name="Description">May be empty.</param>
/// <param name="Children">In order.</param>
public sealed record QdaCode(
    Guid Id, string Name, bool IsCodable, string? Colour, string Description, IReadOnlyList<QdaCode> Children)
{
    /// <summary>This one and all under it, each before its own.</summary>
    public IEnumerable<QdaCode> WithAllBelow() => Children.SelectMany(child => child.WithAllBelow()).Prepend(this);
}
