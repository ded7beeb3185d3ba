using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

/// <summary>What manuscripts, magazines and reports put on a page besides, or instead of, plain lines of text.</summary>
public sealed class PrintedPagesTests
{
    private const string Prose =
        "Integrated care depends on trust between people who have worked apart for many years. Managers said that shared records "
        + "were the first change which made a difference to them. Funding stayed a barrier wherever budgets were kept apart. "
        + "Nurses left when their contracts ended, and nobody asked them why. Carers were seldom heard by the team, although most "
        + "of them wanted to be. One point of access would help older people to find the right service. Leadership was named at "
        + "every level, and joint training was wanted by all who took part in the talks that winter.";

    [Theory]
    [InlineData(30)]
    [InlineData(410)]
    public void Line_numbers_beside_the_text_are_taken_out(double left)
    {
        var pages = Enumerable.Range(0, 2).Select(page => Numbered(page, left, step: 1)).ToArray();

        var composition = PageBuilder.Composed(pages);

        Assert.Equal($"{Prose}\n{Prose}", composition.Text);
        Assert.All(composition.Removed, item => Assert.Equal(RemovalReason.LineNumber, item.Reason));
    }

    [Fact]
    public void A_number_on_every_fifth_line_is_taken_out_too()
    {
        var pages = Enumerable.Range(0, 3).Select(page =>
        {
            var builder = new PageBuilder(page + 1);
            for (var line = 1; line <= 25; line++)
            {
                if (line % 5 == 0)
                    builder.At(30, 100 + 12 * (line - 1), 10, $"{line}");
                builder.At(70, 100 + 12 * (line - 1), 10, $"Line {(char)('a' + line)} of this page tells of trust and of the care that people share.");
            }

            return builder;
        }).ToArray();

        Assert.Equal(15, PageBuilder.LaidOut(pages).Removed.Count(item => item.Reason == RemovalReason.LineNumber));
    }

    [Fact]
    public void The_ranks_of_a_table_are_no_line_numbers()
    {
        var table = new PageBuilder(1).Column(50, 80, 90, Prose);
        for (var i = 0; i < 12; i++)
            table.At(50, 300 + 12 * i, 10, $"{i + 1}").At(90, 300 + 12 * i, 10, $"Item {i}").At(300, 300 + 12 * i, 10, "0.5");

        Assert.DoesNotContain(
            PageBuilder.LaidOut(table, new PageBuilder(2).Column(50, 80, 90, Prose), new PageBuilder(3).Column(50, 80, 90, Prose)).Removed,
            item => item.Reason == RemovalReason.LineNumber);
    }

    [Fact]
    public void A_word_printed_across_the_text_is_taken_out()
    {
        var page = new PageBuilder().Column(50, 100, 90, Prose).Word("DRAFT", new Box(100, 95, 450, 190));

        var composition = PageBuilder.Composed(page);

        Assert.Equal(Prose, composition.Text);
        Assert.Equal(("DRAFT", RemovalReason.Watermark), (composition.Removed[0].Text, composition.Removed[0].Reason));
    }

    [Fact]
    public void Words_drawn_twice_are_read_once()
    {
        var page = new PageBuilder().At(50, 100, 10, "Funding was a barrier.").At(50.4, 100, 10, "Funding was a barrier.");

        Assert.Equal("Funding was a barrier.", PageBuilder.Composed(page).Text);
    }

    [Fact]
    public void A_word_repeated_in_the_text_stays() =>
        Assert.Equal("They had had enough.", PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "They had had enough.")).Text);

    [Fact]
    public void Spaced_letters_are_words()
    {
        var page = new PageBuilder();
        var x = 50.0;
        foreach (var c in "KEY RESULTS")
        {
            if (c != ' ')
                page.Word($"{c}", new Box(x, 60, x + 6, 72));
            x += c == ' ' ? 6 : 10;
        }

        var blocks = PageBuilder.LaidOut(page.Column(50, 90, 90, Prose)).Blocks;

        Assert.Equal((Role.Heading, "KEY RESULTS"), (blocks[0].Role, PageBuilder.Text(blocks[0])));
    }

    [Fact]
    public void Initials_of_a_name_stay_apart() =>
        Assert.Equal("Asked by S M Y of them.", PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "Asked by S M Y of them.")).Text);

    [Fact]
    public void A_large_initial_that_hangs_below_its_line_begins_it()
    {
        var page = new PageBuilder().Word("A", new Box(50, 108, 68, 134))
            .At(72, 100, 10, "point of access would help people,", "and they told the managers of it so", "often that a plan was made.");

        Assert.Equal("A point of access would help people, and they told the managers of it so often that a plan was made.",
            PageBuilder.Composed(page).Text);
    }

    [Fact]
    public void A_pull_quote_neither_ends_the_sentence_around_it_nor_is_a_title()
    {
        var page = new PageBuilder().At(50, 60, 10, "Results").Column(50, 80, 60, Prose[..300]);
        page.At(50, 200, 16, "“Shared records were the first change”").Column(50, 240, 60, Prose[301..]);

        var composition = PageBuilder.Composed(page);

        Assert.DoesNotContain(composition.Sentences, sentence => sentence.Role == Role.Title);
        Assert.Contains(composition.Sentences, sentence => sentence.Text == "Nurses left when their contracts ended, and nobody asked them why.");
    }

    [Fact]
    public void Items_of_a_list_know_what_leads_them_in()
    {
        var page = new PageBuilder().Column(50, 80, 90, Prose + " The barriers were:")
            .At(60, 200, 10, "• lack of records", "• two budgets that nobody could plan with").Column(50, 240, 90, Prose);

        var sentences = PageBuilder.Composed(page).Sentences;

        Assert.Equal(
            [("lack of records", "The barriers were:"), ("two budgets that nobody could plan with", "The barriers were:")],
            sentences.Where(sentence => sentence.LeadIn is not null).Select(sentence => (sentence.Text, sentence.LeadIn!)));
    }

    [Theory]
    [InlineData("(continued)")]
    [InlineData("Continued on next page")]
    public void A_line_that_points_to_the_next_page_does_not_cut_the_sentence(string note)
    {
        var composition = PageBuilder.Composed(
            new PageBuilder(1).Column(50, 80, 90, Prose[..400]).At(400, 400, 10, note), new PageBuilder(2).Column(50, 80, 90, Prose[401..]));

        Assert.Contains(composition.Sentences,
            sentence => sentence.Text == "One point of access would help older people to find the right service.");
    }

    private static PageBuilder Numbered(int page, double left, int step)
    {
        var text = new PageBuilder(page + 1).Column(70, 100, 60, Prose);
        var lines = text.Page().Words.Select(word => word.Box.Top).Distinct().ToList();
        for (var i = 0; i < lines.Count; i += step)
            text.At(left, lines[i], 10, $"{page * lines.Count + i + 1}");
        return text;
    }
}
