namespace IhsMiner.Exchange.Figures;

/// <summary>How strongly a cell of a table of counts is shaded.</summary>
public static class Heat
{
    // From faint, yet seen, to half: text keeps a contrast of 4.5 or more upon it, on white and on dark ground.
    private const double Faintest = 0.10;
    private const double Strongest = 0.50;

    /// <summary>An opacity: 0 for a count of 0, and otherwise in proportion to <paramref name="highest"/>.</summary>
    public static double Opacity(int count, int highest) =>
        count == 0 ? 0 : Faintest + (Strongest - Faintest) * count / highest;
}
