using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement.Reports;

/// <summary>A coefficient that reports have.</summary>
/// <param name="Key">As programs know it, in snake case.</param>
/// <param name="Name">As people do.</param>
/// <param name="Value">A pure function.</param>
/// <param name="Error">The published standard error for independent items.</param>
/// <param name="Method">Which limits belong to that error.</param>
/// <param name="Items">Of how many items the value tells.</param>
/// <param name="IsChanceCorrected">Whether bands of agreement apply to it.</param>
public sealed record CoefficientDefinition(
    string Key, string Name, Func<AgreementTotals, Statistic> Value, Func<Ratings, Statistic> Error, LimitsMethod Method,
    Func<AgreementTotals, double> Items, bool IsChanceCorrected = true)
{
    /// <summary>The same coefficient where it has no meaning.</summary>
    public CoefficientDefinition Without(string because)
    {
        var undefined = new Statistic.Undefined(because);
        return this with { Value = _ => undefined, Error = _ => undefined, Items = _ => 0 };
    }
}
