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

    /// <summary>
    /// Of two coders all pairs follow from <see cref="Both"/>; of more, each matrix of pairs is kept by half.
    /// </summary>
    public bool HasPairs => Coders != 2;

    public int Length => Both(0, 0) + (HasPairs ? 2 * Triangle : Categories * Categories);

    private int Triangle => Categories * (Categories + 1) / 2;

    public static int Share(int category) => Shares + category;

    public int Code(int coder, int category) => Shares + Categories + (coder * Categories) + category;

    /// <summary>Of two coders only.</summary>
    public int Both(int first, int second) => Code(Coders, 0) + (first * Categories) + second;

    /// <summary>Of other numbers of coders only; the same for both orders.</summary>
    public int Pair(int one, int other)
    {
        var (low, high) = one < other ? (one, other) : (other, one);
        return Code(Coders, 0) + (high * (high + 1) / 2) + low;
    }

    /// <summary>Likewise.</summary>
    public int Coincidence(int one, int other) => Pair(one, other) + Triangle;
}
