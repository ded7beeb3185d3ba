using System.Globalization;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;
using IhsMiner.Documents;
using IhsMiner.Exchange.Summaries;

namespace IhsMiner.Cli.Demo;

/// <summary>The demo's result as a page and a picture show it.</summary>
internal static class DemoSummary
{
    // So that every theme fits on the first screen of the page.
    private const int StatementsOfTheme = 6;

    /// <param name="folder">Where the page will lie: its links lead from there to the samples.</param>
    public static RunSummary Of(SampleRun run, Codebook codebook, string folder)
    {
        var documents = run.Samples.ToDictionary(sample => sample, sample => new SummaryDocument(
            sample.Document.Name, Link(folder, sample.Document.Name), null,
            sample.Document.Pages.Count, sample.Sentences.Count, sample.Factors.Count()));
        var factors = run.Samples.SelectMany(sample => sample.Factors.Select(entry => new SummaryStatement(
            documents[sample], entry.Sentence.Page, entry.Prediction.Theme, entry.Prediction.Kind,
            Sample.Certainty(entry.Prediction), entry.Sentence.Text))).ToArray();
        return new(
            "Three samples, read and coded",
            codebook.Themes,
            codebook.Kinds,
            [
                .. documents.Values,
                .. run.Failures.Select(failed => new SummaryDocument(
                    Path.GetFileName(failed.Path), Link(folder, Path.GetFileName(failed.Path)), failed.Reason.Code(), 0, 0, 0)),
            ],
            factors.CountBy(factor => (factor.Theme, factor.Kind)).ToDictionary(),
            Agreement(run),
            [
                .. factors.GroupBy(factor => factor.Theme).SelectMany(theme => theme
                    .OrderByDescending(factor => factor.Score).Take(StatementsOfTheme)),
            ],
            [
                "The samples were written for this project, about an invented care system, by the hand that coded them: they "
                + "show that the program works, not how well it reads real reports. 'ihsminer evaluate' measures it against the "
                + "published chart.",
                "A statement's score is the product of those of factor, kind and theme: it ranks, and is no probability.",
            ]);
    }

    /// <summary>The figures by name, the broadest first.</summary>
    public static IReadOnlyList<SummaryAgreement> Agreement(SampleRun run)
    {
        var agreement = run.Agreement;
        return
        [
            new("sentences read whole", agreement.Sentences, Share(agreement.Found, agreement.Sentences)),
            new("states a factor, F1", agreement.Factor.Count, Figure(agreement.Factor.PerClass[1].F1.ValueOrNull)),
            new("states a factor, average precision", agreement.Found, Figure(agreement.FactorPrecision.ValueOrNull)),
            new("kind, κ", agreement.Kind.Count, Kappa(agreement.Kind.Kappa)),
            new("theme, κ", agreement.Theme.Count, Kappa(agreement.Theme.Kappa)),
        ];
    }

    private static string Link(string folder, string name) =>
        Path.GetRelativePath(folder, Path.Combine(Home.Samples, name)).Replace('\\', '/');

    private static string Share(int part, int whole) => whole == 0 ? "undefined" : Figure((double)part / whole);

    private static string Kappa(BootstrapInterval kappa) => Figure(kappa.Estimate.ValueOrNull);

    private static string Figure(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "undefined";
}
