namespace IhsMiner.Classification;

/// <summary>
/// Weights under which factors have a given share: training texts are mostly factors, the sentences of a report are
/// mostly none (prior shift; Elkan 2001, 'The foundations of cost-sensitive learning', theorem 2).
/// </summary>
public static class ClassShares
{
    /// <param name="weights">What each text weighs without the shift, 0 or more; see <see cref="TeachingTexts"/>.</param>
    /// <returns>One weight a text, the same in sum. Unchanged where all that weigh are of one class.</returns>
    public static double[] Shift(IReadOnlyList<LabelledText> texts, IReadOnlyList<double> weights, double factorShare)
    {
        var all = weights.Sum();
        var factors = texts.Zip(weights).Sum(entry => entry.First.IsFactor ? entry.Second : 0);
        var others = all - factors;
        return factors == 0 || others == 0
            ? [.. weights]
            : [.. texts.Zip(weights, (text, weight) =>
                weight * (text.IsFactor ? all * factorShare / factors : all * (1 - factorShare) / others))];
    }
}
