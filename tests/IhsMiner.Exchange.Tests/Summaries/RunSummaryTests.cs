namespace IhsMiner.Exchange.Tests.Summaries;

public sealed class RunSummaryTests
{
    [Fact]
    public void A_count_of_a_theme_that_is_not_listed_is_an_error_that_names_it()
    {
        var summary = Samples.Whole with { Counts = new Dictionary<(string, string), int> { [("t9", "k0")] = 1 } };
        Assert.Contains("t9/k0", Assert.Throws<ArgumentException>(summary.Validate).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_of_a_kind_that_is_not_listed_is_an_error_that_names_it()
    {
        var summary = Samples.Whole with { Statements = [new(Samples.Report, 1, "t0", "k9", 0.5, "x")] };
        Assert.Contains("t0/k9", Assert.Throws<ArgumentException>(summary.Validate).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_score_outside_0_to_1_is_an_error(double score)
    {
        var summary = Samples.Whole with { Statements = [new(Samples.Report, 1, "t0", "k0", score, "x")] };
        Assert.Throws<ArgumentException>(summary.Validate);
    }
}
