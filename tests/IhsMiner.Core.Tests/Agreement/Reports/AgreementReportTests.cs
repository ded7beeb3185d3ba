using IhsMiner.Agreement;
using IhsMiner.Agreement.Reports;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Tests.Agreement.Reports;

public sealed class AgreementReportTests
{
    private static readonly MeasurementScale Words = new(MeasurementLevel.Nominal, ["a", "b", "c"]);

    private static readonly CodingTable Table = new(
        ["anna", "ben"],
        "theme",
        [["a", "a"], ["b", "a"], ["b", "b"], ["c", null], ["c", "c"], ["a", "a"], ["b", "c"], ["c", "c"]],
        Words,
        Clusters: null,
        Absent: []);

    [Fact]
    public void Of_independent_items_errors_are_the_published_ones()
    {
        var ratings = Table.Ratings();

        var report = AgreementReport.Of(Table, new());

        Assert.Equal(GwetAc1.StandardError(ratings).ValueOrNull!.Value, Find(report, "gwet_ac1").Error.ValueOrNull!.Value, 9);
        Assert.Equal(LimitsMethod.Student, Find(report, "gwet_ac1").Method);
        Assert.Equal(LimitsMethod.Normal, Find(report, "cohen_kappa").Method);
        Assert.Equal(LimitsMethod.None, Find(report, "matthews").Method);
        Assert.Null(report.Options);
    }

    [Fact]
    public void Of_clusters_errors_and_limits_come_from_resamples()
    {
        var report = AgreementReport.Of(Table with { Clusters = ["x", "x", "y", "y", "z", "z", "w", "w"] }, new() { Replicates = 200 });

        Assert.Equal(LimitsMethod.Bca, Find(report, "percent").Method);
        Assert.IsType<Statistic.Defined>(Find(report, "matthews").Error);
        Assert.NotNull(Find(report, "percent").Jackknife!.MostInfluential);
    }

    [Fact]
    public void Clusters_of_one_item_are_items()
    {
        var report = AgreementReport.Of(Table with { Clusters = [.. Table.Rows.Select((_, item) => $"{item}")] }, new());

        Assert.Null(report.Options);
        Assert.Equal(LimitsMethod.Student, Find(report, "gwet_ac1").Method);
    }

    [Fact]
    public void What_needs_an_order_is_undefined_without_one()
    {
        Assert.Contains("no order", Find(AgreementReport.Of(Table, new()), "weighted_kappa_linear").Value.ReasonOrNull, StringComparison.Ordinal);
        Assert.IsType<Statistic.Defined>(Find(
            AgreementReport.Of(Table with { Scale = Words with { Level = MeasurementLevel.Ordinal } }, new()), "weighted_kappa_linear").Value);
    }

    [Fact]
    public void Bands_are_for_what_is_corrected_for_chance()
    {
        var report = AgreementReport.Of(Table, new());

        Assert.Empty(Find(report, "percent").Bands);
        Assert.Equal(["Landis-Koch", "Altman", "Fleiss"], Find(report, "cohen_kappa").Bands.Select(band => band.Scale));
    }

    [Fact]
    public void Three_coders_have_three_pairs_and_no_confusion()
    {
        var three = Table with { Coders = ["anna", "ben", "carla"], Rows = [.. Table.Rows.Select(row => (string?[])[.. row, row[0]])] };

        var report = AgreementReport.Of(three, new());

        Assert.Equal([("anna", "ben", 7), ("anna", "carla", 8), ("ben", "carla", 7)], report.Pairs.Select(pair => (pair.First, pair.Second, pair.Items)));
        Assert.Null(report.Confusion);
        Assert.DoesNotContain(report.Coefficients, coefficient => coefficient.Key == "cohen_kappa");
    }

    [Fact]
    public void Sets_have_figures_for_each_member()
    {
        var sets = Table with
        {
            Rows = [["a;b", "a"], ["b", "b"]], Scale = new(MeasurementLevel.Nominal, ["a", "a;b", "b"], AreSets: true),
        };

        var report = AgreementReport.Of(sets, new BootstrapOptions());

        Assert.Equal(["a", "b"], report.Categories.Select(category => category.Specific.Category));
        Assert.Equal(1, report.Categories[0].Specific.Positive.ValueOrNull);
        Assert.Equal(2 / 3.0, report.Categories[1].Specific.Positive.ValueOrNull!.Value, 12);
        Assert.Contains("several categories", Find(report, "cohen_kappa").Value.ReasonOrNull, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_weigh_by_their_values()
    {
        var scale = new MeasurementScale(MeasurementLevel.Interval, ["1", "2", "5"]);

        Assert.Equal(0.75, scale.Linear(3)[0, 1]);
        Assert.Equal(1 - (1 / 16.0), scale.Quadratic(3)[0, 1]);
        Assert.Equal(0.5, (scale with { Level = MeasurementLevel.Ordinal }).Linear(3)[0, 1]);
    }

    private static Coefficient Find(AgreementReport report, string key) =>
        report.Coefficients.Single(coefficient => coefficient.Key == key);
}
