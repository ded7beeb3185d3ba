using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Tests.Evaluation.Certainty;

public sealed class TriageFoldTests
{
    [Fact]
    public void Each_fold_gets_the_answers_to_what_it_holds()
    {
        var folds = Fold.LeaveOneArticleOut(new([], [.. "xxyz".Select(article => Said.Statement($"{article}"))]));
        Answer[] answers = [.. folds.SelectMany(fold => fold.Held).Select(statement => new Answer(statement, Said.Prediction()))];

        var triage = TriageFold.Of(folds, answers, number => [answers[number]]);

        Assert.Equal(["xx", "y", "z"], triage.Select(fold => string.Concat(fold.Held.Select(answer => answer.Statement.ArticleId))));
        Assert.Equal(answers[..3], triage.Select(fold => fold.Inner[0]));
    }
}
