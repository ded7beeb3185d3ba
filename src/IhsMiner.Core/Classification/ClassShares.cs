namespace IhsMiner.Classification;

/// <summary>
/// Weights under which factors have a given share: training texts are mostly factors, the sentences of a report are
/// mostly none (prior shift; Elkan 2001, 'The foundations of cost-sensitive learning', theorem 2).
/// </summary>
public static class ClassShares
{
    /// <returns>One weight a text; the sum stays as it was. As they were where all texts are of one class.</returns>
    public static double[] Reweigh(IReadOnlyList<LabelledText> texts, double factorShare)
    {
        var factors = texts.Where(text => text.IsFactor).Sum(text => text.Weight);
        var others = texts.Where(text => !text.IsFactor).Sum(text => text.Weight);
        if (factors == 0 || others == 0)
            return [.. texts.Select(text => text.Weight)];
        var all = factors + others;
        return [.. texts.Select(text =>
            text.Weight * (text.IsFactor ? factorShare * all / factors : (1 - factorShare) * all / others))];
    }
}
