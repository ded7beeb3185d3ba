namespace IhsMiner.Agreement.Classes;

/// <summary>
/// The mean of the precision of the categories that have support, each counted once. Sokolova and Lapalme (2009),
/// doi:10.1016/j.ipm.2009.03.002.
/// </summary>
public static class MacroPrecision
{
    /// <summary>
    /// From 0 to 1; undefined where no category has support, or one of those that have is never predicted: its precision is
    /// not 0, it is unknown.
    /// </summary>
    public static Statistic Of(ConfusionMatrix matrix)
    {
        var supported = ClassFigures.Of(matrix).Where(figures => figures.Support > 0).ToArray();
        var silent = supported.FirstOrDefault(figures => figures.Precision is Statistic.Undefined);
        return silent is null
            ? Statistic.Ratio(
                supported.Sum(figures => figures.Precision.ValueOrNull!.Value), supported.Length, "no category has support")
            : new Statistic.Undefined($"the second coder never gave '{silent.Category}'");
    }
}
