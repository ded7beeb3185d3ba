using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class AgreeVerbTests
{
    private const string Anna = """
        id,article,severity
        1,a,low
        2,a,high
        3,a,medium
        4,b,low
        5,b,low
        6,b,medium
        7,c,high
        8,c,high
        9,c,
        10,d,low
        11,d,medium
        12,d,high

        """;

    private const string Ben = """
        id,severity
        12,high
        1,low
        2,medium
        3,medium
        4,low
        5,medium
        6,medium
        7,high
        8,high
        9,low
        10,low

        """;

    private static readonly string[] Ranked = ["--level", "ordinal", "--order", "low,medium,high"];

    [Theory]
    [InlineData("text", "agree.txt")]
    [InlineData("json", "agree.json")]
    [InlineData("html", "agree.html")]
    public async Task Each_format_reads_as_in_its_file(string format, string golden)
    {
        using var folder = new ScratchFolder();

        var run = await Of(folder, [.. Ranked, "--cluster", "article", "--replicates", "300", "--format", format]);

        Assert.Equal(0, run.ExitCode);
        Golden.Holds(golden, run.Output.Replace($"{folder.Path}/", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_has_the_keys_that_others_read()
    {
        using var folder = new ScratchFolder();

        var report = JsonDocument.Parse((await Of(folder, "--format", "json")).Output).RootElement;

        Assert.Equal(["items", "coders", "field", "coefficients"], Keys(report).Take(4));
        Assert.Equal(12, report.GetProperty("items").GetInt32());
        Assert.Equal(
            [
                "percent", "cohen_kappa", "cohen_kappa_max", "weighted_kappa_linear", "weighted_kappa_quadratic", "scott_pi", "bennett_s",
                "gwet_ac1", "gwet_ac2", "fleiss_kappa", "conger_kappa", "krippendorff_alpha", "matthews",
            ],
            Keys(report.GetProperty("coefficients")));
        Assert.All(report.GetProperty("coefficients").EnumerateObject(), coefficient =>
            Assert.Equal(["value", "se", "ci95", "undefined"], Keys(coefficient.Value)));
    }

    [Fact]
    public async Task Items_that_a_file_lacks_are_said_and_used_where_a_coefficient_allows_it()
    {
        using var folder = new ScratchFolder();

        var run = await Of(folder, "--format", "json");
        var used = JsonDocument.Parse(run.Output).RootElement.GetProperty("items_used");

        Assert.Equal($"{folder.At("ben.csv")}: lacks 1 of the items: 11", Assert.Single(run.Errors));
        Assert.Equal((12, 10), (used.GetProperty("gwet_ac1").GetInt32(), used.GetProperty("cohen_kappa").GetInt32()));
    }

    [Fact]
    public async Task More_than_two_coders_are_compared_in_pairs_as_well()
    {
        using var folder = new ScratchFolder();
        var third = folder.Write("carla.csv", Ben);

        var report = JsonDocument.Parse((await Of(folder, third, "--format", "json")).Output).RootElement;

        Assert.False(report.GetProperty("coefficients").TryGetProperty("cohen_kappa", out _));
        Assert.Equal(3, report.GetProperty("pairs").GetArrayLength());
        Assert.Equal(1, report.GetProperty("pairs")[2].GetProperty("coefficients").GetProperty("cohen_kappa").GetProperty("value").GetDouble());
    }

    [Fact]
    public async Task Cells_of_several_categories_have_alphas_of_sets_alone()
    {
        using var folder = new ScratchFolder();
        var one = folder.Write("one.csv", "id,theme\n1,a;b\n2,a\n3,b\n");
        var two = folder.Write("two.csv", "id,theme\n1,b; a\n2,a;b\n3,b\n");

        var run = await Run.Of("agree", one, two, "--on", "id", "--field", "theme", "--format", "json");
        var coefficients = JsonDocument.Parse(run.Output).RootElement.GetProperty("coefficients");

        Assert.Equal(JsonValueKind.Null, coefficients.GetProperty("cohen_kappa").GetProperty("value").ValueKind);
        Assert.Contains("several categories", coefficients.GetProperty("cohen_kappa").GetProperty("undefined").GetString(), StringComparison.Ordinal);
        // Sets ab, ab; a, ab; b, b: D_o = (0 + 1/2 + 0) / 3; D_e = 2 (3/2 + 1 · 2 + 6 · 1/2) / 30 with counts ab 3, a 1, b 2.
        Assert.Equal(1 - (1 / 6.0 / (13 / 30.0)), coefficients.GetProperty("alpha_jaccard").GetProperty("value").GetDouble(), 9);
    }

    [Fact]
    public async Task A_models_answers_are_one_more_coder()
    {
        using var folder = new ScratchFolder();
        var review = TinyReview.In(folder);
        await Run.Of(review.Args("evaluate", "--output", folder.At("out")));
        var answers = folder.At("out/answers.csv");

        var run = await Run.Of(
            "agree", review.Chart, answers, "--on", "article_id,kind,statement", "--field", "theme,model_theme", "--cluster", "article_id",
            "--coder-names", "people,model", "--format", "json");
        var report = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("theme, model_theme", report.GetProperty("field").GetString());
        Assert.Equal(8, report.GetProperty("items_used").GetProperty("cohen_kappa").GetInt32());
    }

    [Fact]
    public async Task What_classify_writes_is_one_more_coder()
    {
        using var folder = new ScratchFolder();
        var statements = folder.Write("people.csv", "id,statement,theme\n1,Staff trust one another.,leadership\n2,Budgets were cut.,economic_factors\n");
        var predictions = folder.At("model.csv");
        Assert.Equal(0, (await Run.Of("classify", statements, "--output", predictions)).ExitCode);

        var run = await Run.Of("agree", statements, predictions, "--on", "id", "--field", "theme");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("2 items, 2 coders (people, model)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_category_only_is_undefined_with_its_reason()
    {
        using var folder = new ScratchFolder();
        var one = folder.Write("one.csv", "id,theme\n1,a\n2,a\n");
        var two = folder.Write("two.csv", "id,theme\n1,a\n2,a\n");

        var run = await Run.Of("agree", one, two, "--on", "id", "--field", "theme");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Undefined, as only one category was used, so that agreement is certain by chance: Cohen's κ;", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_needs_no_network()
    {
        using var folder = new ScratchFolder();

        var page = (await Of(folder, "--format", "html")).Output;

        Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<Run> Of(ScratchFolder folder, params string[] more) =>
        Run.Of(["agree", folder.Write("anna.csv", Anna), folder.Write("ben.csv", Ben), "--on", "id", "--field", "severity", .. more]);

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(entry => entry.Name);
}
