using IhsMiner.Classification;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace IhsMiner.Learning;

/// <summary>
/// Softmax regression (multinomial logistic regression), fitted by MathNet.Numerics' L-BFGS from zero: the built-in
/// trainer. The loss is convex and nothing is drawn at random, so the seed changes nothing.
/// </summary>
public sealed class SoftmaxTrainer(SoftmaxOptions options) : ITrainer
{
    public string Name => "softmax";

    public ScoringFunction Train(TrainingSet set, int seed)
    {
        options.Validate();
        var loss = new SoftmaxLoss(set, options.Penalty);
        var minimizer = new LimitedMemoryBfgsMinimizer(
            gradientTolerance: options.Tolerance,
            parameterTolerance: options.Tolerance * 1e-6,
            functionProgressTolerance: options.Tolerance * 1e-6,
            memory: options.Memory,
            maximumIterations: options.MaximumSteps);
        var least = Minimum(minimizer, loss);
        double[][] rows = [.. least.Chunk(loss.Stride).Select(row => Array.ConvertAll(row[..set.Classes], Round))];
        return new LinearFunction(rows[^1], rows[..^1]);
    }

    private static double[] Minimum(LimitedMemoryBfgsMinimizer minimizer, SoftmaxLoss loss)
    {
        try
        {
            return minimizer.FindMinimum(
                ObjectiveFunction.Gradient(loss.At), Vector<double>.Build.Dense(loss.Parameters)).MinimizingPoint.ToArray();
        }
        catch (OptimizationException fault)
        {
            throw new IhsMinerException(
                $"softmax regression found no minimum ({fault.Message.TrimEnd('.')}); check the texts that it learns from", fault);
        }
    }

    private double Round(double value)
    {
        if (value == 0)
            return 0;
        var places = options.Digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return places > 15 ? 0 : places >= 0 ? Math.Round(value, places) : value;
    }
}
