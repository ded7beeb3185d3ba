using System.Globalization;
using System.Text;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Pages;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>An evaluation as one HTML file that needs no other file, no network and no script; it prints as it reads.</summary>
public static class EvaluationPage
{
    /// <param name="disagreements">The surest first.</param>
    public static string Of(FullEvaluation evaluation, Codebook codebook, IReadOnlyList<WorksheetRow> disagreements) => PageFrame.Of(
        "How well the model agrees with people",
        EvaluationStyle.Css,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{evaluation.Answers.Count} statements · {evaluation.Chart.Articles} articles · {evaluation.Plan.Scheme} · trainer {evaluation.Chart.Trainer} · seed {evaluation.Chart.Seed}"),
        Notes(evaluation),
        page => Append(page, evaluation, codebook, disagreements));

    private static void Append(
        StringBuilder page, FullEvaluation evaluation, Codebook codebook, IReadOnlyList<WorksheetRow> disagreements)
    {
        var options = new BootstrapOptions { Seed = evaluation.Chart.Seed };
        Headline.Append(page, evaluation.Chart);
        ConfusionTable.Append(page, "theme", evaluation.Chart.Theme.Confusion, codebook.Themes);
        ConfusionTable.Append(page, "kind", evaluation.Chart.Kind.Confusion, codebook.Kinds);
        Bars.AppendClasses(page, "theme", ClassInterval.Of(Field.Theme, evaluation.Answers, codebook, options), codebook.Themes);
        Bars.AppendClasses(page, "kind", ClassInterval.Of(Field.Kind, evaluation.Answers, codebook, options), codebook.Kinds);
        Bars.AppendBaselines(page, evaluation.Chart, evaluation.Baselines);
        Curves.AppendReliability(page, evaluation.Calibrations);
        Curves.AppendCoverage(page, evaluation.Coverage);
        if (evaluation.Further is { } further)
        {
            FurtherTables.AppendTriage(page, further.Triage);
            Curves.AppendLearning(page, further.LearningCurve);
            FurtherTables.AppendDetection(page, further.Detection);
        }

        WorstDisagreements.Append(page, disagreements);
    }

    private static IReadOnlyList<string> Notes(FullEvaluation evaluation) =>
    [
        "Each statement is answered by a model that has not seen its article. Limits are 95 %, from resampling whole articles.",
        .. evaluation.Plan.LeftOut.Count == 0
            ? Array.Empty<string>()
            : [$"Left out, because the chart gives no year: {string.Join(", ", evaluation.Plan.LeftOut)}."],
        .. evaluation.Further is not null
            ? Array.Empty<string>()
            : ["Not measured here: triage, the learning curve and the detection of factors; 'ihsminer evaluate --full' does."],
    ];
}
