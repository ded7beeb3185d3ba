using IhsMiner.Cli.Terminals;

namespace IhsMiner.Cli.Tests.Terminals;

public sealed class ProgressLineTests
{
    [Fact]
    public void On_a_terminal_one_line_is_written_over_without_escape_codes()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var progress = new ProgressLine(new(TextWriter.Null, error, ShowsProgress: true, 120), 4, "documents");

        progress.Step();
        progress.Say("failed: a.pdf");

        Assert.StartsWith("\r██████░░░░░░░░░░░░░░░░░░ 1 of 4 documents, ", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" \rfailed: a.pdf\n", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error.ToString());
    }

    [Fact]
    public void No_line_is_wider_than_the_terminal()
    {
        using var error = new StringWriter();
        var progress = new ProgressLine(new(TextWriter.Null, error, ShowsProgress: true, 40), 4, "documents");

        progress.Step();

        Assert.Equal(40, error.ToString().Length);
    }

    [Fact]
    public void Elsewhere_a_short_run_says_nothing()
    {
        using var error = new StringWriter();
        var progress = new ProgressLine(new(TextWriter.Null, error, ShowsProgress: false, 120), 1, "documents");

        progress.Step();
        progress.Clear();

        Assert.Equal("", error.ToString());
    }
}
