using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class FullEvaluationTests
{
    private static readonly Chart Chart = new(
        [.. "xyz".Select((article, number) => new Article($"{article}", "", 2009 + number, "", "", "", "", ""))],
        [.. "xyz".SelectMany(article => new[] { Said.Statement($"{article}"), Said.Statement($"{article}", "down", null) })]);

    private static readonly FullEvaluation Evaluation = FullEvaluation.Of(
        FoldPlan.LeaveOneArticleOut(Chart),
        [.. Chart.Statements.Select(statement => new Answer(statement, Said.Prediction(), [("up", 0.8), ("down", 0.2)], [("a", 0.7), ("b", 0.3)]))],
        Chart, Toy.Codebook(), "toy", further: null, new() { Replicates = 20, Seed = 4 });

    [Fact]
    public void Every_part_is_of_the_same_answers() => Assert.Equal(
        [6, 6, 6, 6, 6, 6],
        [
            Evaluation.Answers.Count, Evaluation.Chart.Kind.Count, Evaluation.Damage.Sum(stratum => stratum.Evaluation.Kind.Count),
            Evaluation.Years.Sum(stratum => stratum.Evaluation.Kind.Count), Evaluation.Left.Sum(stratum => stratum.Evaluation.Kind.Count),
            Evaluation.Calibrations[1].Count,
        ]);

    [Fact]
    public void Each_baseline_answers_what_the_model_answers()
    {
        Assert.Equal(["majority", "keywords", "nearest"], Evaluation.Baselines.Select(baseline => baseline.Evaluation.Trainer));
        Assert.All(Evaluation.Baselines, baseline => Assert.Equal((6, 3), (baseline.Evaluation.Kind.Count, baseline.Evaluation.Theme.Count)));
    }

    [Fact]
    public void Trainer_and_seed_are_named() => Assert.Equal(("toy", 4), (Evaluation.Chart.Trainer, Evaluation.Chart.Seed));
}
