namespace IhsMiner.Agreement.Reports;

/// <summary>Two of more than two coders.</summary>
/// <param name="Items">The items that both coded.</param>
public sealed record PairAgreement(string First, string Second, int Items, IReadOnlyList<Coefficient> Coefficients);
