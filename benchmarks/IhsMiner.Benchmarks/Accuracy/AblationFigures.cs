using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Learning;

namespace IhsMiner.Benchmarks.Accuracy;

/// <summary>What one ablation reaches.</summary>
/// <param name="Chart">On the chart, leave-one-article-out.</param>
/// <param name="Theme">κ on the factors among the prose of the held-out writers; limits resample passages.</param>
/// <param name="Kind">The same on the kind.</param>
/// <param name="VersusRest">The same on the kinds that the codebook asks it of, against all others.</param>
/// <param name="Detection">Average precision of 'states a factor' among all sentences of these passages; undefined without examples that state none.</param>
internal sealed record AblationFigures(
    ChartEvaluation Chart, BootstrapInterval Theme, BootstrapInterval Kind, IReadOnlyList<BootstrapInterval> VersusRest, BootstrapInterval Detection)
{
    private static readonly BootstrapOptions Options = new();

    /// <param name="held">The passages' sentences of writers that nothing is learned from for the last four figures.</param>
    public static AblationFigures Of(Ablation ablation, Chart chart, IReadOnlyList<Example> held)
    {
        IReadOnlyList<Statement> statements = ablation.UsesChart ? chart.Statements : [];
        var all = Training(ablation.Book);
        var answers = Fold.LeaveOneArticleOut(chart).SelectMany(fold => Answer.Of(
            fold, training => new Classifier(all.TrainWithoutThresholds(ablation.UsesChart ? training : [])))).ToArray();
        var rest = ablation.Book with { Examples = [.. ablation.Book.Examples.Except(held)] };
        var classifier = new Classifier(Training(rest).TrainWithoutThresholds(statements));
        var said = held.Select(example => (Example: example, Prediction: classifier.Classify(example.Text))).ToArray();
        var factors = said.Where(pair => pair.Example.IsFactor).ToArray();
        string[] passages = [.. factors.Select(pair => pair.Example.Passage!)];
        var kinds = Pairs(pair => pair.Example.Kind!, pair => pair.Prediction.Kind, ablation.Book.Kinds);
        return new(
            ChartEvaluation.Of(answers, ablation.Book, "softmax", Options.Seed, Options),
            Kappa(Pairs(pair => pair.Example.Theme!, pair => pair.Prediction.Theme, ablation.Book.Themes)),
            Kappa(kinds),
            [.. ablation.Book.Kinds.Where(kind => kind.VersusRest).Select(kind => Kappa(kinds.AgainstRest(kind.Id)))],
            ItemBootstrap.Of(said, pair => pair.Example.Passage!, some => rest.Examples.Any(example => !example.IsFactor)
                ? AveragePrecision.Of(some.Select(pair => (pair.Prediction.FactorScore, pair.Example.IsFactor)))
                : new Statistic.Undefined("nothing that states no factor was learned from"), Options));

        BootstrapInterval Kappa(Ratings ratings) => ClusterBootstrap.Of(ratings, passages, CohenKappa.Of, Options);

        Ratings Pairs(
            Func<(Example Example, Prediction Prediction), string> people, Func<(Example Example, Prediction Prediction), string> model,
            IReadOnlyList<Category> categories) =>
            Ratings.OfPairs([.. factors.Select(people)], [.. factors.Select(model)], [.. categories.Select(category => category.Id)]);
    }

    private static ModelTraining Training(Codebook codebook) => new(codebook, new SoftmaxTrainer(new()), new(), seed: 1);
}
