using IhsMiner.Classification;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using Xunit.Abstractions;

namespace IhsMiner.Learning.Tests.MlNet;

/// <summary>
/// A compiled function says what ML.NET says: themes, learned from the codebook's examples that stand alone, scored on every statement of
/// the chart.
/// </summary>
public sealed class ParityTests(ITestOutputHelper output)
{
    [MlNetTheory]
    [InlineData(Trainers.FastTree)]
    [InlineData(Trainers.Sdca)]
    [InlineData(Trainers.Lbfgs)]
    public void Scores_are_those_of_ML_NET_to_the_fifth_digit_and_the_best_class_is_the_same(string trainer)
    {
        var (set, rows) = Themes();

        var (function, expected) = MlNetScores.Of(trainer, set, rows);

        double[][] scores = [.. rows.Select(row => Scores(function, row))];
        var worst = scores.Zip(expected, (mine, theirs) => mine.Zip(theirs, (one, other) => Math.Abs(one - other)).Max()).Max();
        output.WriteLine($"{trainer}: {rows.Count} statements, {set.Rows.Count} rows, greatest difference {worst:E1}");
        Assert.InRange(worst, 0, 1e-5);
        Assert.Equal(expected.Select(Best), scores.Select(Best));
        Assert.True(scores.Select(Best).Distinct().Count() > 1, "It learned nothing.");
    }

    private static (TrainingSet Set, IReadOnlyList<SparseVector> Rows) Themes()
    {
        var codebook = CodebookFolder.Read(Repository.At("corpus", "codebook"));
        var alone = codebook with { Examples = [.. codebook.Examples.Where(example => example.Passage is null)] };
        var statements = ChartCsv.Read(Repository.At("corpus", "chart.csv"), codebook).Statements;
        var noted = new Noted();
        var model = new ModelTraining(alone, noted, new(), seed: 1).TrainWithoutThresholds([]);
        var themes = noted.Sets.Single(set => set.Classes == codebook.Themes.Count);
        return (themes, [.. statements.Select(statement => model.Space.Vector(TokenizedText.Of(statement.Text)))]);
    }

    private static double[] Scores(ScoringFunction function, SparseVector row)
    {
        var scores = new double[function.Classes];
        function.Score(row, scores);
        return scores;
    }

    private static int Best(double[] scores) => Array.IndexOf(scores, scores.Max());
}
