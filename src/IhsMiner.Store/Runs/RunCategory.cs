namespace IhsMiner.Store.Runs;

/// <summary>A theme or a kind that the run's predictions may have.</summary>
/// <param name="Facet">See <see cref="Theme"/> and <see cref="Kind"/>.</param>
public sealed record RunCategory(string Facet, string Id, string Name, string Definition)
{
    /// <summary>The facet of themes.</summary>
    public const string Theme = "theme";

    /// <summary>The facet of kinds.</summary>
    public const string Kind = "kind";
}
