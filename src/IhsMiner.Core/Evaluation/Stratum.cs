using System.Globalization;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Agreement on the statements that have one thing in common.</summary>
/// <param name="Name">What that is, such as a class of damage or a band of years.</param>
public sealed record Stratum(string Name, ChartEvaluation Evaluation)
{
    /// <summary>
    /// Below so many items a figure is marked as resting on few: where half of them agree and a quarter would by chance, the
    /// standard error of κ is above 0.12 (Cohen 1960).
    /// </summary>
    public const int Few = 30;

    // Wide enough to hold several of the few dozen articles that a review has.
    private const int BandYears = 5;

    /// <summary>One for each class of damage that occurs, in ordinal order.</summary>
    public static IReadOnlyList<Stratum> OfDamage(
        IReadOnlyList<Answer> answers, Codebook codebook, string trainer, BootstrapOptions options) =>
        Of(answers, answer => answer.Statement.Damage, codebook, trainer, options);

    /// <summary>One for each five years that end in a year divisible by 5, and last those without a year.</summary>
    public static IReadOnlyList<Stratum> OfYears(
        IReadOnlyList<Answer> answers, Chart chart, Codebook codebook, string trainer, BootstrapOptions options)
    {
        var years = chart.Articles.ToDictionary(article => article.Id, article => article.Year, StringComparer.Ordinal);
        return Of(answers, answer => Band(years[answer.Statement.ArticleId]), codebook, trainer, options);
    }

    /// <summary>One for each thing that is left for a person to decide; see <see cref="Prediction.ForPerson"/>.</summary>
    public static IReadOnlyList<Stratum> OfLeft(
        IReadOnlyList<Answer> answers, Codebook codebook, string trainer, BootstrapOptions options) =>
        Of(answers, answer => answer.Prediction.ForPerson ?? "nothing", codebook, trainer, options);

    private static string Band(int? year)
    {
        if (year is null)
            return "no year";
        var last = (year.Value + BandYears - 1) / BandYears * BandYears;
        return string.Create(CultureInfo.InvariantCulture, $"{last - BandYears + 1}–{last}");
    }

    private static IReadOnlyList<Stratum> Of(
        IReadOnlyList<Answer> answers, Func<Answer, string> name, Codebook codebook, string trainer, BootstrapOptions options) =>
    [
        .. answers.GroupBy(name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Stratum(group.Key, ChartEvaluation.Of([.. group], codebook, trainer, options.Seed, options))),
    ];
}
