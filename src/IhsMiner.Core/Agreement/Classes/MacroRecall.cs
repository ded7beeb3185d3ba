namespace IhsMiner.Agreement.Classes;

/// <summary>
/// The mean of the recall of the categories that have support, each counted once (balanced accuracy). Sokolova and Lapalme
/// (2009), doi:10.1016/j.ipm.2009.03.002.
/// </summary>
public static class MacroRecall
{
    /// <summary>From 0 to 1; undefined where no category has support.</summary>
    public static Statistic Of(ConfusionMatrix matrix)
    {
        var recalls = ClassFigures.Of(matrix).Select(figures => figures.Recall).OfType<Statistic.Defined>().ToArray();
        return Statistic.Ratio(recalls.Sum(recall => recall.Value), recalls.Length, "no category has support");
    }
}
