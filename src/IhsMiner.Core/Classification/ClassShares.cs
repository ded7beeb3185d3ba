namespace IhsMiner.Classification;

/// <summary>
/// Weights under which factors have a given share: training texts are mostly factors, the sentences of a report are
/// mostly none (prior shift; Elkan 2001, 'The foundations of cost-sensitive learning', theorem 2).
/// </summary>
public static class ClassShares
{
    /// <param name="teaches">Whether a text weighs anything; see <see cref="DetectionTexts"/>.</param>
    /// <returns>One weight a text; in sum, as many as weigh. 1 each where these are of one class.</returns>
    public static double[] Weights(IReadOnlyList<LabelledText> texts, bool[] teaches, double factorShare)
    {
        double all = teaches.Count(yes => yes);
        double factors = texts.Where((text, number) => teaches[number] && text.IsFactor).Count();
        var others = all - factors;
        return [.. texts.Select((text, number) => (Teaches: teaches[number], text.IsFactor) switch
        {
            (false, _) => 0,
            _ when factors == 0 || others == 0 => 1,
            (_, true) => all * factorShare / factors,
            (_, false) => all * (1 - factorShare) / others,
        })];
    }
}
