using IhsMiner.Cli.Terminals;

namespace IhsMiner.Cli.Tests;

public sealed class EndingTests
{
    [Fact]
    public void A_fault_of_the_program_says_so_in_one_line_and_how_to_report_it()
    {
        var ending = Ending.Of(Thrown(new InvalidOperationException("two\nlines")), verbose: false);

        Assert.Equal(ExitCode.CannotRun, ending.ExitCode);
        Assert.Equal(
            "this is a fault of IhsMiner: InvalidOperationException: two lines; please report it with the command, "
            + "the file if you may, and what --verbose adds",
            ending.Message);
    }

    [Fact]
    public void The_trace_is_shown_where_it_is_asked_for() => Assert.Contains(
        $"\n   at {typeof(EndingTests).FullName}.{nameof(Thrown)}",
        Ending.Of(Thrown(new InvalidOperationException("x")), verbose: true).Message, StringComparison.Ordinal);

    [Fact]
    public void A_run_that_cannot_go_on_says_what_it_was_told() => Assert.Equal(
        new(ExitCode.CannotRun, "chart.csv: empty"),
        Ending.Of(new IhsMinerException("chart.csv: empty"), verbose: false));

    [Fact]
    public void What_a_worker_thread_met_counts_as_met_here() => Assert.Equal(
        new(ExitCode.CannotRun, "chart.csv: empty"),
        Ending.Of(new AggregateException(new AggregateException(new IhsMinerException("chart.csv: empty"))), verbose: false));

    [Fact]
    public void A_refusal_of_the_system_is_no_fault_of_the_program()
    {
        var ending = Ending.Of(new IOException("Too many open files."), verbose: false);

        Assert.Equal(ExitCode.CannotRun, ending.ExitCode);
        Assert.Matches("^the system refused to read or to write .Too many open files.; check ", ending.Message);
    }

    [Fact]
    public void Nothing_is_said_to_who_has_stopped_reading() =>
        Assert.Equal(new(ExitCode.Done, null), Ending.Of(new OutputClosedException(), verbose: true));

    [Fact]
    public void Cancelled_is_an_exit_code_of_its_own() =>
        Assert.Equal(new(ExitCode.Cancelled, "cancelled"), Ending.Of(new OperationCanceledException(), verbose: true));

    private static InvalidOperationException Thrown(InvalidOperationException fault)
    {
        try
        {
            throw fault;
        }
        catch (InvalidOperationException caught)
        {
            return caught;
        }
    }
}
