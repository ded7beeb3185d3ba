using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Nested leave-one-article-out: within each fold every other article is held out in its turn. A model that has seen neither of two
/// articles serves twice: it answers each of them within the fold of the other.
/// </summary>
internal static class NestedAnswers
{
    /// <summary>For each fold, the answers to the statements that it learns from.</summary>
    /// <param name="folds">Of leave-one-article-out; at least three, so that something is left to learn from.</param>
    /// <param name="step">Called after each pair of articles.</param>
    public static IReadOnlyList<IReadOnlyList<Answer>> Of(
        IReadOnlyList<Fold> folds, ModelTraining training, Action step, CancellationToken cancellation)
    {
        (Fold One, Fold Other)[] pairs = [.. Pairs(folds)];
        var answered = ParallelWork.Of(pairs, pair => Both(pair.One, pair.Other, training), step, cancellation);
        var inner = folds.ToDictionary(fold => fold, _ => new List<Answer>());
        foreach (var ((one, other), (toOne, toOther)) in pairs.Zip(answered))
        {
            inner[other].AddRange(toOne);
            inner[one].AddRange(toOther);
        }

        return [.. folds.Select(fold => inner[fold])];
    }

    /// <summary>How many pairs of folds there are.</summary>
    public static int Count(int folds) => folds * (folds - 1) / 2;

    private static IEnumerable<(Fold One, Fold Other)> Pairs(IReadOnlyList<Fold> folds) =>
        folds.SelectMany((one, number) => folds.Skip(number + 1).Select(other => (one, other)));

    private static (IReadOnlyList<Answer> ToOne, IReadOnlyList<Answer> ToOther) Both(Fold one, Fold other, ModelTraining training)
    {
        var held = other.Held.ToHashSet<Statement>(ReferenceEqualityComparer.Instance);
        var classifier = new Classifier(training.TrainWithoutThresholds([.. one.Training.Where(statement => !held.Contains(statement))]));
        return (Answer.Of(one, _ => classifier), Answer.Of(other, _ => classifier));
    }
}
