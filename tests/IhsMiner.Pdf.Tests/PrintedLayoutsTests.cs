using IhsMiner.Layout;
using IhsMiner.Pdf.Tests.Support;
using IhsMiner.Sentences;

namespace IhsMiner.Pdf.Tests;

/// <summary>What authors and their programs do with a page, made as PDFs and read to sentences with each engine.</summary>
public sealed class PrintedLayoutsTests : IDisposable
{
    private static readonly string[] Prose =
    [
        "Integrated care depends on trust between people who have worked apart for many years.",
        "Managers said that shared records were the first change which made a difference to them.",
        "Funding stayed a barrier wherever the budgets of both sides were kept apart.",
        "Nurses left when their contracts ended, and nobody asked them why they went.",
        "Carers were seldom heard by the team, although most of them wanted to be.",
        "One point of access would help older people to find the right service.",
        "Leadership was named at every level, and joint training was wanted by all who took part.",
        "Boards met twice a year, which was too seldom for decisions that could not wait.",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnPoppler, OnPdfPig]
    public async Task Four_columns_are_read_one_after_the_other(string engine)
    {
        var page = new Typesetting();
        for (var column = 0; column < 4; column++)
            page = page.Column(30 + 140 * column, 740, 24, 8, Prose[(2 * column)..(2 * column + 2)]);
        Assert.Equal(Prose, await SentencesAsync(engine, page));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Four_columns_drawn_row_by_row_are_read_one_after_the_other(string engine)
    {
        var columns = Enumerable.Range(0, 4)
            .Select(i => Typesetting.Broken(string.Join(' ', Prose[(2 * i)..(2 * i + 2)]), 24)).ToArray();
        var page = new Typesetting();
        for (var row = 0; row < columns.Max(column => column.Count); row++)
        {
            for (var i = 0; i < 4; i++)
                page = row < columns[i].Count ? page.Line(30 + 140 * i, 740 - 10 * row, 8, columns[i][row]) : page;
        }

        Assert.Equal(Prose, await SentencesAsync(engine, page));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Columns_may_change_within_a_page(string engine)
    {
        var page = new Typesetting().Column(50, 740, 95, 10, Prose[..3])
            .Column(50, 640, 44, 10, Prose[3..5]).Column(310, 640, 44, 10, Prose[5..7])
            .Column(50, 520, 95, 10, Prose[7..]);
        Assert.Equal(Prose, await SentencesAsync(engine, page));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_spread_of_two_pages_is_read_left_page_first(string engine)
    {
        var pages = Enumerable.Range(0, 3).Select(i => new Typesetting()
            .Line(40, 780, 7, "Care Review").Line(420, 780, 7, "The annual report")
            .Column(40, 740, 48, 9, On(i)[..4]).Column(320, 740, 48, 9, On(i)[4..])
            .Line(160, 20, 7, $"{2 * i + 2}").Line(440, 20, 7, $"{2 * i + 3}"));
        Assert.Equal([.. On(0), .. On(1), .. On(2)], await SentencesAsync(engine, [.. pages]));

        // No page begins as another does, as running heads do.
        static string[] On(int page) => [.. Prose[page..], .. Prose[..page]];
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Slides_of_two_columns_keep_each_column_together(string engine)
    {
        var title = new Typesetting().Line(100, 500, 30, "Integrated care").Line(100, 440, 16, "A talk to the board");
        var page = new Typesetting().Line(50, 740, 24, "What the teams told us")
            .Line(50, 680, 14, "- Shared records helped the teams").Line(50, 650, 14, "- Joint training was wanted by all")
            .Line(320, 680, 14, "- Budgets were kept apart").Line(320, 650, 14, "- Boards met too seldom");
        Assert.Equal(
            ["Integrated care", "What the teams told us", "Shared records helped the teams", "Joint training was wanted by all", "Budgets were kept apart", "Boards met too seldom"],
            await SentencesAsync(engine, title, page));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Small_capitals_are_one_word_with_their_capital(string engine)
    {
        var page = new Typesetting().Line(50, 740, 12, "K").Line(59, 740, 9, "EY").Line(76, 740, 12, "R").Line(85.5, 740, 9, "ESULTS")
            .Column(50, 715, 90, 10, Prose);
        Assert.Equal("KEY RESULTS", (await SentencesAsync(engine, page))[0]);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Accents_drawn_over_their_letters_make_one_letter(string engine)
    {
        // The acute of StandardEncoding, drawn where the e begins, as TeX draws it; 'Andr' is 21.12 wide.
        var page = new Typesetting().Raw("BT /F1 10 Tf 50 740 Td (Andr) Tj 22.23 0 Td (\\302) Tj -1.11 0 Td (e said that trust came first.) Tj ET\n");
        Assert.Equal("André said that trust came first.", Assert.Single(await SentencesAsync(engine, page)));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Accents_drawn_back_over_the_letter_before_make_one_letter(string engine)
    {
        // 'Andre' is 26.68 wide, the e 5.56, the acute 3.33.
        var page = new Typesetting().Raw("BT /F1 10 Tf 50 740 Td (Andre) Tj 22.23 0 Td (\\302) Tj 7.23 0 Td (said that trust came first.) Tj ET\n");
        Assert.Equal("André said that trust came first.", Assert.Single(await SentencesAsync(engine, page)));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Bold_type_made_by_drawing_twice_is_read_once(string engine)
    {
        var page = new Typesetting();
        foreach (var (line, i) in Typesetting.Broken(string.Join(' ', Prose), 90).Select((line, i) => (line, i)))
            page = page.Line(50, 740 - 12 * i, 10, line).Line(50.3, 740 - 12 * i, 10, line);
        Assert.Equal(Prose, await SentencesAsync(engine, page));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Bold_type_made_letter_by_letter_is_read_once(string engine)
    {
        const string text = "Trust between the teams helped them to plan.";
        var (page, x) = (new Typesetting(), 50.0);
        foreach (var letter in text)
        {
            page = letter == ' ' ? page : page.Line(x, 740, 10, $"{letter}").Line(x + 0.3, 740, 10, $"{letter}");
            // Helvetica's widths (Adobe Core 14 metrics).
            x += letter switch { 'i' or 'l' => 2.22, 't' or ' ' or '.' => 2.78, 'r' => 3.33, 's' => 5, 'T' => 6.11, 'w' => 7.22, 'm' => 8.33, _ => 5.56 };
        }

        Assert.Equal(text, Assert.Single(await SentencesAsync(engine, page)));
    }

    [Theory]
    [InlineData("Table 1 continued", PdfEngines.Poppler)]
    [InlineData("continued overleaf", PdfEngines.Poppler)]
    [InlineData("(cont.)", PdfEngines.Poppler)]
    [InlineData("Continued from page 1", PdfEngines.Poppler)]
    public async Task A_line_that_says_continued_does_not_cut_the_sentence(string note, string engine)
    {
        var lines = Typesetting.Broken(string.Join(' ', Prose), 90);
        var first = lines.Take(4).Select((line, i) => (line, i)).Aggregate(new Typesetting(), (page, item) => page.Line(50, 740 - 12 * item.i, 10, item.line));
        var second = lines.Skip(4).Select((line, i) => (line, i)).Aggregate(new Typesetting(), (page, item) => page.Line(50, 700 - 12 * item.i, 10, item.line));

        Assert.Equal(Prose, (await SentencesAsync(engine, first.Line(400, 640, 10, note), second)).Where(text => !text.Contains(note, StringComparison.Ordinal)));
        Assert.Equal(Prose, (await SentencesAsync(engine, first, new Typesetting().Line(50, 740, 10, note).And(second))).Where(text => !text.Contains(note, StringComparison.Ordinal)));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_watermark_across_the_page_upright_or_aslant_is_no_text(string engine)
    {
        foreach (var matrix in new[] { "1 0 0 1", "0.707 0.707 -0.707 0.707" })
        {
            var mark = $"BT /F1 90 Tf {matrix} 120 560 Tm (DRAFT) Tj ET\n";
            foreach (var page in new[] { new Typesetting().Raw(mark).Column(50, 740, 60, 14, Prose), new Typesetting().Column(50, 740, 60, 14, Prose).Raw(mark) })
                Assert.Equal(Prose, await SentencesAsync(engine, page));
        }
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Prose_that_runs_up_or_down_a_page_is_read_and_its_boxes_stand_where_it_does(string engine)
    {
        foreach (var matrix in new[] { "0 1 -1 0 40 60", "0 -1 1 0 560 740" })
        {
            // Lines downwards from the corner that the matrix names.
            var lines = Typesetting.Broken(string.Join(' ', Prose), 110).Index()
                .Select(line => $"BT /F1 10 Tf 0 {-12 * line.Index} Td ({line.Item}) Tj ET\n");
            var page = new Typesetting($"q {matrix} cm\n{string.Concat(lines)}Q\n");

            var sentences = await ComposedAsync(engine, page);

            Assert.Equal(Prose, sentences.Select(sentence => sentence.Text));
            Assert.All(sentences.SelectMany(sentence => sentence.Places), place => Assert.True(place.Box.Height > place.Box.Width));
        }
    }

    private async Task<IReadOnlyList<string>> SentencesAsync(string engine, params Typesetting[] pages) =>
        [.. (await ComposedAsync(engine, pages)).Select(sentence => sentence.Text)];

    private async Task<IReadOnlyList<Sentence>> ComposedAsync(string engine, params Typesetting[] pages)
    {
        var path = folder.Write($"{Guid.NewGuid():N}.pdf", new MinimalPdf { Pages = [.. pages.Select(page => page.Content)] }.Bytes());
        return [.. Compose.Document(LayOut.Document(await Read.Document(engine, path))).Sentences
            .Where(sentence => sentence.Role is Role.Title or Role.Heading or Role.Abstract or Role.Body or Role.List)];
    }
}
