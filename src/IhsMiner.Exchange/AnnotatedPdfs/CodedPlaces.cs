using IhsMiner.Sentences;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>A factor that a coder found: where it stands, and the codes.</summary>
/// <param name="Places">One box for each line.</param>
/// <param name="Kind">A kind's id.</param>
/// <param name="Theme">A theme's id; null where the coder gave none.</param>
/// <param name="Coder">A person's name, or <c>model:…@…</c>.</param>
public sealed record CodedPlaces(IReadOnlyList<Place> Places, string Kind, string? Theme, string Coder)
{
    /// <summary>How much speaks for its being a factor, 0 to 1; null where nobody says, as with people.</summary>
    public double? FactorScore { get; init; }

    public double? KindScore { get; init; }

    public double? ThemeScore { get; init; }
}
