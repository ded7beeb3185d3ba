namespace IhsMiner.Classification;

/// <summary>
/// Weights under which factors have a given share: training texts are mostly factors, the sentences of a report are
/// mostly none (prior shift; Elkan 2001, 'The foundations of cost-sensitive learning', theorem 2).
/// </summary>
public static class ClassShares
{
    /// <returns>One weight a text; in sum, as many as there are texts. 1 each where all texts are of one class.</returns>
    public static double[] Weights(IReadOnlyList<LabelledText> texts, double factorShare)
    {
        double factors = texts.Count(text => text.IsFactor);
        var others = texts.Count - factors;
        return factors == 0 || others == 0
            ? [.. texts.Select(_ => 1.0)]
            : [.. texts.Select(text => texts.Count * (text.IsFactor ? factorShare / factors : (1 - factorShare) / others))];
    }
}
