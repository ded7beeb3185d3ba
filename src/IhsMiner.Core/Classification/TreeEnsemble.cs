namespace IhsMiner.Classification;

/// <summary>Boosted trees that answer one question, whether a text is of a class: their sum, made a score by a sigmoid.</summary>
/// <param name="Bias">Added to the sum.</param>
/// <param name="Slope">Of the sigmoid 1 / (1 + exp(slope × sum + offset)) (Platt 1999).</param>
/// <param name="Offset">Of the sigmoid.</param>
public sealed record TreeEnsemble(double Bias, double Slope, double Offset, IReadOnlyList<Tree> Trees)
{
    /// <summary>0 to 1.</summary>
    public double Score(ReadOnlySpan<float> features)
    {
        var sum = Bias;
        foreach (var tree in Trees)
            sum += tree.Score(features);
        return 1 / (1 + Math.Exp((Slope * sum) + Offset));
    }
}
