using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;
using IhsMiner.Store.Tests.Support;

namespace IhsMiner.Store.Tests.Reading;

public sealed class RunTableTests
{
    [Fact]
    public void The_chart_holds_the_statements_that_state_a_factor()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);
        run.Save(1, Sample.Done("one", "A title.", "Too few staff."));

        var table = RunTable.Of(run, "chart");

        Assert.Equal(
            [
                "document", "sha256", "title", "authors", "year", "journal", "doi", "page", "section", "statement", "kind", "theme",
                "second_theme", "factor_score", "kind_score", "theme_score", "second_theme_score", "boxes", "is_recognised",
            ],
            table.Columns);
        Assert.Equal(
            [
                "in/01.pdf", "one", "A title.", "Ann Poe; Bo Roe", 2019L, null, null, 1L, "Results", "Too few staff.", "hinder",
                "people", "money", 0.8765, 0.75, 0.5, 0.25, "[[1,10,20,90,32]]", false,
            ],
            Assert.Single(table.Rows));
    }

    [Fact]
    public void Documents_have_what_they_say_of_themselves_with_how_sure_that_is_and_their_warnings()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 2);
        run.Save(1, Sample.Done("one", "A title.", "Too few staff."));

        var table = RunTable.Of(run, "documents");
        var row = table.Columns.Zip(table.Rows.First()).ToDictionary(cell => cell.First, cell => cell.Second);

        Assert.Equal(
            ("A title.", 0.95, "Ann Poe; Bo Roe", 0.7, null, 2019L, 0.85, "Page 2 has no text.; Page 3 is garbled."),
            (row["title"], row["title_confidence"], row["authors"], row["authors_confidence"], row["doi"], row["year"],
                row["year_confidence"], row["warnings"]));
    }

    [Fact]
    public void Sentences_on_a_page_that_text_recognition_read_are_marked()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 2);
        var done = Sample.Done("one", "A title.", "Too few staff.");
        run.Save(1, done with { Pages = [.. done.Pages.Select(page => page with { IsRecognised = true })] });
        run.Save(2, Sample.Done("two", "Another."));

        var sentences = RunTable.Of(run, "sentences");
        var place = sentences.Columns.Index().Single(column => column.Item == "is_recognised").Index;

        Assert.Equal([true, true, false], sentences.Rows.Select(row => row[place]));
        Assert.Equal([1, 0], DocumentRow.Of(run).Select(row => row.RecognisedPages));
    }

    [Fact]
    public void Rows_keep_the_order_of_inputs_whatever_was_done_first()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 2);
        run.Save(2, Sample.Done("two", "Second.", "Too few beds."));
        run.Save(1, Sample.Done("one", "First.", "Too few staff."));

        Assert.Equal(
            ["First.", "Too few staff.", "Second.", "Too few beds."],
            RunTable.Of(run, "sentences").Rows.Select(row => row[5]));
    }

    [Fact]
    public void Near_duplicates_are_listed_and_kept_and_counted_once()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 2);
        var text = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"w{i}"));
        run.Save(1, Sample.Done("one", "The same title as below.", text));
        run.Save(2, Sample.Done("two", "The same title as below.", text + " and a little more"));

        run.Finish();

        Assert.Equal(["in/01.pdf", "in/02.pdf", "text"], Assert.Single(RunTable.Of(run, "duplicates").Rows).Take(3));
        Assert.Equal("in/01.pdf", Assert.Single(RunTable.Of(run, "chart").Rows)[0]);
        Assert.Equal(4, RunTable.Of(run, "sentences").Rows.Count());
        Assert.Equal(1, ThemeKindCount.Of(run).Sum(count => count.Count));
    }

    [Fact]
    public void Reasons_are_counted_with_an_example()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 3);
        run.Save(1, Sample.Done("one", "A title."));
        run.Save(2, SameBytes.As("one", 1, "in/01.pdf"));
        run.Save(3, SameBytes.As("one", 1, "in/01.pdf"));

        Assert.Equal(
            new("skipped", "duplicate", 2, "the same bytes as in/01.pdf, which stands for both"), Assert.Single(ReasonCount.Of(run)));
    }

    [Fact]
    public void Every_sentence_is_in_one_bin_of_the_histogram()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);
        run.Save(1, Sample.Done("one", "A title.", "Too few staff.", "Too few beds."));

        var counts = ScoreHistogram.OfFactors(run).Counts;

        Assert.Equal((1, 2, 3), (counts[2], counts[17], counts.Sum()));
    }
}
