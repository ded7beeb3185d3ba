using IhsMiner.Layout;
using IhsMiner.Pdf.Tests.Support;
using IhsMiner.Sentences;

namespace IhsMiner.Pdf.Tests;

/// <summary>How reports set their pages, made as PDFs in two faces of one height and read to sentences with each engine.</summary>
public sealed class PrintedReportsTests : IDisposable
{
    private static readonly string[] Prose =
    [
        "Integrated care depends on trust between people who have worked apart for many years.",
        "Managers said that shared records were the first change which made a difference to them.",
        "Funding stayed a barrier wherever the budgets of both sides were kept apart.",
        "Nurses left when their contracts ended, and nobody asked them why they went.",
        "Families were seldom heard by the team, although most of them wanted to be.",
        "One point of access would help older people to find the right service.",
        "Leadership was named at every level, and joint training was wanted by all who took part.",
        "Boards met twice a year, which was too seldom for decisions that could not wait.",
        "Primary care networks lack the time and the data to plan for their whole population.",
        "Voluntary organisations are funded from year to year and cannot keep their staff.",
        "Digital tools helped younger carers but left many older patients behind.",
        "Housing officers were often the first to notice that somebody was not coping.",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnPoppler, OnPdfPig]
    public async Task Headings_in_bold_of_the_texts_own_size_are_headings(string engine)
    {
        var pages = Enumerable.Range(0, 2).Select(page => Enumerable.Range(0, 3).Aggregate(new Typesetting(), (set, i) => set
            .Bold(50, 740 - 84 * i, 10, $"{Heads[3 * page + i]}").Column(50, 728 - 84 * i, 90, 10, On(4 * i + page))));

        var sentences = await ComposedAsync(engine, [.. pages]);

        Assert.Equal(Heads, sentences.Where(sentence => sentence.Role == Role.Heading).Select(sentence => sentence.Text));
        Assert.Equal(24, sentences.Count(sentence => Prose.Contains(sentence.Text)));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Labels_in_bold_that_open_a_paragraph_are_headings(string engine)
    {
        var page = new Typesetting();
        for (var i = 0; i < 6; i++)
        {
            var lines = Typesetting.Broken($"{Heads[i]} {string.Join(' ', On(2 * i))}", 90);
            page = page.Bold(50, 740 - 84 * i, 10, Heads[i]).Line(50 + Widths[i], 740 - 84 * i, 10, lines[0][(Heads[i].Length + 1)..]);
            for (var line = 1; line < lines.Count; line++)
                page = page.Line(50, 740 - 84 * i - 12 * line, 10, lines[line]);
        }

        var sentences = await ComposedAsync(engine, page);

        Assert.Equal(Heads, sentences.Where(sentence => sentence.Role == Role.Heading).Select(sentence => sentence.Text));
        Assert.Equal(24, sentences.Count(sentence => Prose.Contains(sentence.Text)));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_report_begins_with_the_heading_under_its_title(string engine)
    {
        var page = new Typesetting().Line(50, 740, 28, "Care closer to home").Line(50, 690, 16, "What people told us")
            .Column(50, 660, 90, 10, Prose);

        var sentences = await ComposedAsync(engine, page);

        Assert.Equal([Role.Title, Role.Heading, Role.Body], sentences.Take(3).Select(sentence => sentence.Role));
        Assert.All(Prose, text => Assert.Contains(sentences, sentence => sentence.Text == text));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_box_across_two_columns_and_a_list_of_findings_leave_sentences_whole(string engine)
    {
        var page = new Typesetting().Line(50, 740, 28, "Care closer to home").Line(50, 700, 16, "Key findings")
            .Line(60, 676, 10, "- " + Prose[0]).Line(60, 660, 10, "- " + Prose[2]).Line(60, 644, 10, "- " + Prose[3])
            .Column(50, 610, 44, 10, Prose[4..7]).Column(310, 610, 44, 10, Prose[7..10])
            .Raw("0.8 0.9 1 rg 40 430 520 60 re f 0 g\n").Bold(50, 470, 10, "Next steps")
            .Column(50, 456, 95, 10, Prose[1]).Column(50, 400, 44, 10, Prose[10]).Column(310, 400, 44, 10, Prose[11]);

        var sentences = await ComposedAsync(engine, page);

        Assert.All(Prose, text => Assert.Contains(sentences, sentence => sentence.Text == text));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_table_of_actions_is_a_table_and_the_text_after_it_is_whole(string engine)
    {
        var page = new Typesetting().Column(50, 740, 90, 10, Prose[..4]);
        string[] actions = ["Publish one plan", "Train all staff", "Review the budget", "Ask every carer", "Share the records"];
        foreach (var (i, action) in actions.Index())
            page = page.Line(50, 640 - 16 * i, 10, action).Line(250, 640 - 16 * i, 10, "Director of care").Line(450, 640 - 16 * i, 10, "May");

        var sentences = await ComposedAsync(engine, page.Column(50, 530, 90, 10, Prose[4..]));

        Assert.All(Prose, text => Assert.Contains(sentences, sentence => sentence.Text == text));
        Assert.DoesNotContain(sentences, sentence => actions.Any(action => sentence.Text.Contains(action, StringComparison.Ordinal)));
    }

    private static readonly string[] Heads =
        ["Money and records", "What teams wanted", "Money for people", "Training of staff", "Data and housing", "Plans for carers"];

    /// <summary>How wide the headings run in Helvetica-Bold at 10 points, with a space (Adobe Core 14 metrics).</summary>
    private static readonly double[] Widths = [94.5, 96.1, 85.6, 78.3, 86.7, 78.4];

    private static string[] On(int start) => [.. Enumerable.Range(start, 4).Select(i => Prose[i % Prose.Length])];

    private async Task<IReadOnlyList<Sentence>> ComposedAsync(string engine, params Typesetting[] pages)
    {
        var path = folder.Write($"{Guid.NewGuid():N}.pdf", new MinimalPdf { Pages = [.. pages.Select(page => page.Content)] }.Bytes());
        return [.. Compose.Document(LayOut.Document(await Read.Document(engine, path))).Sentences
            .Where(sentence => sentence.Role is Role.Title or Role.Heading or Role.Abstract or Role.Body or Role.List)];
    }
}
