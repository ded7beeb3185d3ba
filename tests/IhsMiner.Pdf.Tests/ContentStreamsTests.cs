using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests;

/// <summary>What operators and strings of content streams show, with PdfPig, whose pages are of text alone here.</summary>
public sealed class ContentStreamsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [EngineTheory(PdfEngines.PdfPig)]
    [InlineData(@"(trust \(or care\) and \101\102C\\) Tj", @"trust (or care) and ABC\")]
    [InlineData("(nested (brackets) stay) Tj", "nested (brackets) stay")]
    [InlineData("<54 72757374 2> Tj", "Trust")]
    [InlineData("[(Inte) -20 (gra) 15.5 (tion) -400 (works) ()] TJ", "Integration works")]
    [InlineData("14 TL (one) Tj (two) ' 0 0 (three) \"", "one two three")]
    [InlineData("(one) Tj 0 -20 Td (two) Tj 0 -20 TD (three) Tj T* (four) Tj", "one two three four")]
    public async Task Strings_are_decoded_and_shown(string content, string text) => Assert.Equal(text, await TextAsync(content));

    [EngineTheory(PdfEngines.PdfPig)]
    [InlineData("/Span << /ActualText (whole) >> BDC (w) Tj EMC ( rest) Tj", "whole rest")]
    [InlineData("/P << /MCID 0 /Alt (a >> b) /K << /L 1 >> >> BDC (part) Tj EMC", "part")]
    [InlineData("/P BMC (part) Tj EMC", "part")]
    public async Task Marked_content_shows_the_text_that_it_gives(string content, string text) =>
        Assert.Equal(text, await TextAsync(content));

    [EngineTheory(PdfEngines.PdfPig)]
    [InlineData("0.1 0.2 0.3 rg /Cs1 cs /P1 scn 0.5 0.5 0.5 0.5 0.1 scn [3 1] 0 d (care) Tj")]
    [InlineData("q 1 0 0 1 0 0 cm 10 10 m 20 20 l 1 2 3 4 5 6 c 1 2 3 4 re W* n f Q (care) Tj")]
    public async Task Colours_and_lines_leave_the_text_alone(string content) => Assert.Equal("care", await TextAsync(content));

    [EngineTheory(PdfEngines.PdfPig)]
    [InlineData("% a comment\n(care) Tj")]
    [InlineData("/F#31 10 Tf (care) Tj")]
    [InlineData("1 2 3 rg 4 unknown (care) Tj")]
    [InlineData("ET BI /W 1 /H 1 /BPC 8 /CS /G ID x EI BT /F1 10 Tf (care) Tj")]
    [InlineData("(ca\\\nre) Tj")]
    public async Task What_is_odd_or_rare_is_read_as_well(string content) => Assert.Equal("care", await TextAsync(content));

    private async Task<string> TextAsync(string content)
    {
        var path = folder.Write("a.pdf", new MinimalPdf { Pages = [$"BT /F1 10 Tf 1 0 0 1 100 700 Tm {content} ET\n"] }.Bytes());
        return Read.Text(await Read.Document(PdfEngines.PdfPig, path));
    }
}
