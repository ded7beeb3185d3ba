namespace IhsMiner.Agreement.Classes;

/// <summary>
/// The mean of the F1 of the categories that have support, each counted once; not the F1 of mean precision and recall,
/// which can be far higher: Opitz and Burst (2019), arXiv:1911.03347. A category that only the model used lowers the
/// others' recall, and has no term of its own.
/// </summary>
public static class MacroF1
{
    /// <summary>From 0 to 1; undefined where no category has support.</summary>
    public static Statistic Of(ConfusionMatrix matrix)
    {
        var supported = ClassFigures.Of(matrix).Where(figures => figures.Support > 0)
            .Select(figures => figures.F1).OfType<Statistic.Defined>().ToArray();
        return Statistic.Ratio(supported.Sum(f1 => f1.Value), supported.Length, "no category has support");
    }
}
