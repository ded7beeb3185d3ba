namespace IhsMiner.Classification;

/// <summary>Learns a scoring function from a training set. Each learning engine is one implementation.</summary>
public interface ITrainer
{
    /// <summary>As the command line says it, such as <c>softmax</c>.</summary>
    string Name { get; }

    /// <summary>The same set and seed yield the same function, bit for bit.</summary>
    ScoringFunction Train(TrainingSet set, int seed);
}
