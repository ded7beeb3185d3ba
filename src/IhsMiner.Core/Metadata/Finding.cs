using IhsMiner.Sentences;

namespace IhsMiner.Metadata;

/// <summary>One place that says what a field is; several may say the same, or something else.</summary>
/// <param name="Kind">The wording that said so: findings of different kinds confirm each other.</param>
internal sealed record Finding(string Value, string Kind, double Confidence, string Quotation, Place? Place)
{
    public MetadataField Field() => new(Value, Confidence, Quotation, Place);

    /// <summary>
    /// The value that most kinds agree on, then the surest, then the first; null where nothing was found. Its place is the first
    /// on a page.
    /// </summary>
    /// <param name="key">Values of one key are the same.</param>
    public static MetadataField? Best(IEnumerable<Finding> findings, Func<string, string> key)
    {
        var best = findings.GroupBy(finding => key(finding.Value), StringComparer.Ordinal)
            .OrderByDescending(same => same.Select(finding => finding.Kind).Distinct().Count())
            .ThenByDescending(same => same.Max(finding => finding.Confidence))
            .FirstOrDefault();
        if (best is null)
            return null;
        var first = best.OrderByDescending(finding => finding.Place is not null)
            .ThenByDescending(finding => finding.Confidence).First();
        return best.Select(finding => finding.Kind).Distinct().Count() > 1
            ? first.Field() with { Confidence = Certainty.Agreed }
            : first.Field();
    }
}
