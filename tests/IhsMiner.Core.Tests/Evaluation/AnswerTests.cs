using IhsMiner.Agreement;
using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class AnswerTests
{
    /// <summary>40 statements of 8 articles, each of words of its own, up and down in turn.</summary>
    private static readonly Chart Chart = new(
        [],
        [.. Enumerable.Range(0, 40).Select(number => number % 2 == 0
            ? new Statement($"article {number / 5}", "up", 1, "a", $"only{number} words{number}")
            : new Statement($"article {number / 5}", "down", 1, "b", $"only{number} words{number}"))]);

    private static readonly ModelTraining Training = new(
        Toy.Codebook(), new ByHeart(), new() { Features = new() { MinimumDocuments = 1 } }, seed: 1);

    [Fact]
    public void What_was_learned_by_heart_is_known() =>
        Assert.Equal(1, Kappa([.. Answer.Of(new("", Chart.Statements, Chart.Statements), Train)]).ValueOrNull);

    [Fact]
    public void What_was_learned_by_heart_is_worth_nothing_on_articles_held_out() =>
        Assert.Equal(0, Kappa([.. Fold.LeaveOneArticleOut(Chart).SelectMany(fold => Answer.Of(fold, Train))]).ValueOrNull);

    [Fact]
    public void Nothing_but_the_folds_training_is_shown_to_the_trainer()
    {
        foreach (var fold in Fold.LeaveOneArticleOut(Chart))
            Answer.Of(fold, statements =>
            {
                Assert.Same(fold.Training, statements);
                return new Classifier(Toy.Model());
            });
    }

    [Fact]
    public void Each_statement_held_out_has_its_answer_in_order()
    {
        var fold = Fold.LeaveOneArticleOut(Chart)[3];

        Assert.Equal(fold.Held, Answer.Of(fold, _ => new Classifier(Toy.Model())).Select(answer => answer.Statement));
    }

    private static Classifier Train(IReadOnlyList<Statement> statements) => new(Training.TrainWithoutThresholds(statements));

    private static Statistic Kappa(IReadOnlyList<Answer> answers) => CohenKappa.Of(Ratings.OfPairs(
        [.. answers.Select(answer => answer.Statement.Kind)],
        [.. answers.Select(answer => answer.Prediction.Kind)],
        ["up", "down"]));
}
