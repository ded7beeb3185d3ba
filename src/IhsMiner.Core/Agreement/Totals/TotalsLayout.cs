namespace IhsMiner.Agreement.Totals;

/// <summary>
/// Where each sum of <see cref="AgreementTotals"/> stands in one row of numbers, so that clusters are added by one loop.
/// </summary>
/// <param name="Categories">How many there are.</param>
/// <param name="Coders">How many there are.</param>
internal sealed record TotalsLayout(int Categories, int Coders)
{
    /// <summary>The items that at least one coder coded.</summary>
    public const int Coded = 0;

    /// <summary>The items that at least two coded.</summary>
    public const int Pairable = 1;

    private const int Shares = 2;

    private int Square => Categories * Categories;

    public int Length => Shares + Categories + (2 * Square) + (Coders * Categories) + (Coders == 2 ? Square : 0);

    public static int Share(int category) => Shares + category;

    public int Pair(int one, int other) => Shares + Categories + (one * Categories) + other;

    public int Coincidence(int one, int other) => Pair(one, other) + Square;

    public int Code(int coder, int category) => Shares + Categories + (2 * Square) + (coder * Categories) + category;

    /// <summary>Of two coders only.</summary>
    public int Both(int first, int second) => Code(Coders, 0) + (first * Categories) + second;
}
