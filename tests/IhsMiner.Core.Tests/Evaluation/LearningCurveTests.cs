using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class LearningCurveTests
{
    /// <summary>22 articles of two statements each: every fold of five has 17 or 18 to learn from.</summary>
    private static readonly Statement[] Statements =
        [.. Enumerable.Range(0, 44).Select(number => Said.Statement($"article {number / 2}", text: $"{number}"))];

    private static readonly Codebook Codebook = Toy.Codebook(examples: [new("up", "a", null, "Text.")]);

    private static readonly IReadOnlyList<LearningStep> Steps = LearningStep.Of(Statements, Codebook, seed: 3);

    [Fact]
    public void Sizes_rise_from_the_codebook_alone_to_what_every_fold_has() => Assert.Equal(
        [(0, 1), (3, 5), (7, 5), (10, 5), (14, 5), (17, 5)],
        Steps.GroupBy(step => step.TrainingArticles).Select(size => (size.Key, size.Count())));

    [Fact]
    public void Each_step_learns_from_so_many_articles() =>
        Assert.All(Steps, step => Assert.Equal(step.TrainingArticles, Fold.ArticlesOf(step.Fold.Training).Count));

    [Fact]
    public void Each_size_answers_every_statement_once() => Assert.All(
        Steps.GroupBy(step => step.TrainingArticles),
        size => Assert.Equal(44, size.SelectMany(step => step.Fold.Held).Distinct().Count()));

    [Fact]
    public void A_size_holds_all_of_the_one_before() => Assert.All(
        Steps.Skip(1).GroupBy(step => step.Fold.Name),
        fold => Assert.All(fold.Zip(fold.Skip(1)), pair => Assert.Empty(pair.First.Fold.Training.Except(pair.Second.Fold.Training))));

    [Fact]
    public void No_step_has_seen_what_it_answers() => Assert.All(
        Steps, step => Assert.Empty(Fold.ArticlesOf(step.Fold.Training).Intersect(Fold.ArticlesOf(step.Fold.Held))));

    [Fact]
    public void Without_examples_the_codebook_alone_is_no_step() =>
        Assert.Equal(3, LearningStep.Of(Statements, Toy.Codebook(), seed: 3)[0].TrainingArticles);

    [Fact]
    public void Of_two_articles_there_is_one_size() => Assert.Equal(
        [1, 1], LearningStep.Of(Statements[..4], Toy.Codebook(), seed: 3).Select(step => step.TrainingArticles));

    [Fact]
    public void One_article_is_too_few() =>
        Assert.Throws<IhsMinerException>(() => LearningStep.Of(Statements[..2], Codebook, seed: 3));

    [Fact]
    public void The_curve_has_a_point_for_each_size()
    {
        // The codebook alone says 'down' throughout, which is wrong; with articles all is right.
        var answers = Steps.Select(step => (IReadOnlyList<Answer>)[.. step.Fold.Held.Select(statement => new Answer(
            statement, Said.Prediction(step.TrainingArticles == 0 ? "down" : "up")))]).ToArray();

        var curve = LearningCurve.Of(Steps, answers, Codebook, "toy", new() { Replicates = 2 });

        Assert.Equal([0, 3, 7, 10, 14, 17], curve.Points.Select(point => point.TrainingArticles));
        Assert.Equal([0, 1, 1, 1, 1, 1], curve.Points.Select(point => point.Evaluation.Kind.Observed.ValueOrNull!.Value));
    }
}
