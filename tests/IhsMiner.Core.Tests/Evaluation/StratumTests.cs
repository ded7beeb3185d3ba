using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class StratumTests
{
    [Fact]
    public void Each_class_of_damage_has_its_own_agreement()
    {
        Answer[] answers =
        [
            .. Damaged("truncated", Said.Times(3, "x", ("up", "a"), ("down", "a"))),
            .. Damaged("none", Said.Times(2, "x", ("up", "a"), ("up", "a"))),
            .. Damaged("truncated", Said.Times(1, "y", ("up", "a"), ("up", "a"))),
        ];

        Assert.Equal(
            [("none", 2, 1.0, 1), ("truncated", 4, 0.25, 2)],
            Stratum.OfDamage(answers, Toy.Codebook(), "toy", new() { Replicates = 2 }).Select(stratum => (
                stratum.Name, stratum.Evaluation.Kind.Count, stratum.Evaluation.Kind.Observed.ValueOrNull!.Value, stratum.Evaluation.Articles)));
    }

    [Fact]
    public void Years_come_in_bands_that_end_in_five_or_nought()
    {
        (string Article, int? Year)[] articles = [("v", 2011), ("w", 2015), ("x", 2010), ("y", 2016), ("z", null)];
        var chart = new Chart([.. articles.Select(article => new Article(article.Article, "", article.Year, "", "", "", "", ""))], []);

        var strata = Stratum.OfYears(
            [.. articles.SelectMany(article => Said.Times(1, article.Article, ("up", "a"), ("up", "a")))],
            chart, Toy.Codebook(), "toy", new() { Replicates = 2 });

        Assert.Equal(
            [("2006–2010", 1), ("2011–2015", 2), ("2016–2020", 1), ("no year", 1)],
            strata.Select(stratum => (stratum.Name, stratum.Evaluation.Kind.Count)));
    }

    [Fact]
    public void What_is_left_for_a_person_is_held_apart()
    {
        Answer[] answers =
        [
            .. Scored(0.9, 0.4, Said.Times(2, "x", ("up", "a"), ("up", "b"))),
            .. Scored(0.9, 0.9, Said.Times(3, "x", ("up", "a"), ("up", "a"))),
        ];

        Assert.Equal(
            [("nothing", 3, 1.0), ("theme", 2, 0.0)],
            Stratum.OfLeft(answers, Toy.Codebook(), "toy", new() { Replicates = 2 }).Select(stratum => (
                stratum.Name, stratum.Evaluation.Theme.Count, stratum.Evaluation.Theme.Observed.ValueOrNull!.Value)));
    }

    [Fact]
    public void Of_one_category_kappa_is_undefined() => Assert.NotNull(
        Assert.Single(Stratum.OfDamage(
            [.. Said.Times(2, "x", ("up", "a"), ("up", "a"))], Toy.Codebook(), "toy", new())).Evaluation.Kind.Kappa.Estimate.ReasonOrNull);

    private static IEnumerable<Answer> Scored(double kind, double theme, IEnumerable<Answer> answers) =>
        answers.Select(answer => answer with { Prediction = answer.Prediction with { KindScore = kind, ThemeScore = theme } });

    private static IEnumerable<Answer> Damaged(string damage, IEnumerable<Answer> answers) =>
        answers.Select(answer => answer with { Statement = answer.Statement with { Damage = damage } });
}
