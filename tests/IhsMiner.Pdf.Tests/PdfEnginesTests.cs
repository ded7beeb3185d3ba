using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests;

public sealed class PdfEnginesTests
{
    [Fact]
    public void The_default_comes_first() => Assert.Equal(PdfEngines.Default, PdfEngines.All()[0].Name);

    [Fact]
    public void PdfPig_is_the_default_where_it_is_compiled_in_and_Poppler_elsewhere() =>
        Assert.Equal(Absence.Of(PdfEngines.PdfPig) is null ? PdfEngines.PdfPig : PdfEngines.Poppler, PdfEngines.All()[0].Name);

    [Fact]
    public void Every_engine_says_why_it_is_there_or_not() =>
        Assert.All(PdfEngines.All(), engine => Assert.False(string.IsNullOrWhiteSpace(engine.Because)));

    [Fact]
    public void An_unknown_engine_is_refused_with_those_that_there_are()
    {
        var fault = Assert.Throws<IhsMinerException>(() => PdfEngines.OpenHere("acrobat", new()));
        Assert.Contains("There is: ", fault.Message, StringComparison.Ordinal);
    }

#if !PDFPIG
    [Fact]
    public void An_engine_that_is_not_in_the_build_is_refused_with_its_package()
    {
        var fault = Assert.Throws<IhsMinerException>(() => PdfEngines.Open(PdfEngines.PdfPig, new(), Program.Command));
        Assert.Contains("package", fault.Message, StringComparison.Ordinal);
        Assert.Contains("PdfPig", fault.Message, StringComparison.Ordinal);
    }
#else
    [Fact]
    public async Task PdfPig_is_opened_in_a_process_of_its_own()
    {
        var reader = PdfEngines.Open(PdfEngines.PdfPig, new(), Program.Command);
        await using var isolated = Assert.IsType<Pdf.Isolation.IsolatedReader>(reader);
    }
#endif

    [Fact]
    public void Limits_out_of_range_are_all_named_in_one_message()
    {
        var fault = Assert.Throws<IhsMinerException>(() => new ReaderLimits { Seconds = 0, Pages = -1 }.Validated());
        Assert.Contains("seconds is 0", fault.Message, StringComparison.Ordinal);
        Assert.Contains("pages is -1", fault.Message, StringComparison.Ordinal);
    }
}
