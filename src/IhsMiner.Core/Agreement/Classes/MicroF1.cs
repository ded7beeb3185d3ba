namespace IhsMiner.Agreement.Classes;

/// <summary>
/// The F1 of all decisions pooled. With one category an item every wrong decision is one false positive and one false
/// negative, so that it equals the accuracy. Sokolova and Lapalme (2009), doi:10.1016/j.ipm.2009.03.002.
/// </summary>
public static class MicroF1
{
    /// <summary>From 0 to 1; undefined without items.</summary>
    public static Statistic Of(ConfusionMatrix matrix) => matrix.Agreement;
}
