using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

/// <summary>
/// Published tables, from files to the digits that are printed; the data and their sources are in Published/.
/// </summary>
public sealed class AgreePublishedTests
{
    /// <summary>Krippendorff (2011), section C; the other coefficients from irrCAC's README, cac.raw4raters.</summary>
    [Theory]
    [InlineData("nominal", "krippendorff_alpha", 0.743, 3)]
    [InlineData("ordinal", "krippendorff_alpha", 0.815, 3)]
    [InlineData("interval", "krippendorff_alpha", 0.849, 3)]
    [InlineData("ratio", "krippendorff_alpha", 0.797, 3)]
    [InlineData("nominal", "percent", 0.8181818, 7)]
    [InlineData("nominal", "gwet_ac1", 0.77544, 5)]
    [InlineData("nominal", "fleiss_kappa", 0.76117, 5)]
    [InlineData("nominal", "conger_kappa", 0.76282, 5)]
    [InlineData("nominal", "bennett_s", 0.77273, 5)]
    public async Task Krippendorffs_four_observers_have_their_printed_values(string level, string key, double printed, int digits)
    {
        var coefficients = await Coefficients("krippendorff-2011", "unit", "value", "--level", level);

        Assert.Equal(printed, Math.Round(coefficients.GetProperty(key).GetProperty("value").GetDouble(), digits));
    }

    [Theory]
    [InlineData("gwet_ac1", 0.14295, 0.461)]
    [InlineData("fleiss_kappa", 0.15302, 0.424)]
    [InlineData("conger_kappa", 0.14917, 0.435)]
    [InlineData("krippendorff_alpha", 0.14548, 0.423)]
    [InlineData("bennett_s", 0.14472, 0.454)]
    public async Task So_have_their_errors_and_lower_limits(string key, double error, double lower)
    {
        var coefficient = (await Coefficients("krippendorff-2011", "unit", "value")).GetProperty(key);

        Assert.Equal(error, Math.Round(coefficient.GetProperty("se").GetDouble(), 5));
        Assert.Equal(lower, Math.Round(coefficient.GetProperty("ci95")[0].GetDouble(), 3));
    }

    [Fact]
    public async Task Fleiss_psychiatrists_have_the_printed_kappa()
    {
        var coefficients = await Coefficients("fleiss-1971", "patient", "diagnosis");

        Assert.Equal(0.4302, Math.Round(coefficients.GetProperty("fleiss_kappa").GetProperty("value").GetDouble(), 4));
        Assert.Equal(0.5556, Math.Round(coefficients.GetProperty("percent").GetProperty("value").GetDouble(), 4));
    }

    private static async Task<JsonElement> Coefficients(string folder, string on, string field, params string[] more)
    {
        var files = Directory.GetFiles(Repository.At("tests", "IhsMiner.Cli.Tests", "Published", folder), "*.csv").Order(StringComparer.Ordinal);
        var run = await Run.Of(["agree", .. files, "--on", on, "--field", field, "--format", "json", .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("coefficients");
    }
}
