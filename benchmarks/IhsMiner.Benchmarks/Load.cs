using System.Globalization;

namespace IhsMiner.Benchmarks;

/// <summary>How much one run of a benchmark works through, for the rate.</summary>
/// <param name="Unit">In the plural.</param>
public sealed record Load(int Count, string Unit)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} {Unit}");
}
