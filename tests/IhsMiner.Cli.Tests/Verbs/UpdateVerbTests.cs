using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class UpdateVerbTests
{
    private static readonly string[] Files =
    [
        "articles.csv", "changes.csv", "chart-wide.csv", "chart.csv", "eligibility.csv", "inputs.csv", "particulars.csv", "questions.csv",
        "statements.csv", "synthesis.csv", "update.html", "update.xlsx",
    ];

    [PdfFact]
    public async Task The_samples_join_the_bundled_chart_and_the_same_run_gives_the_same_bytes()
    {
        using var folder = new ScratchFolder();

        var run = await Update(folder, "one", Repository.At("corpus", "samples"));
        await Update(folder, "two", Repository.At("corpus", "samples"));
        var chart = Csv(folder, "one", "chart.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Superset(Files.ToHashSet(), Directory.EnumerateFiles(folder.At("one")).Select(Path.GetFileName).ToHashSet()!);
        Assert.All(Files, name => Assert.Equal(File.ReadAllBytes(folder.At($"one/{name}")), File.ReadAllBytes(folder.At($"two/{name}"))));
        Assert.Equal(295, chart["coder"].Count(coder => coder == "person"));
        Assert.All(chart["coder"].Skip(295), coder => Assert.StartsWith("model:ihs-2022@", coder, StringComparison.Ordinal));
        Assert.All(chart["date"].Skip(295), date => Assert.Equal("2026-03-31", date));
        Assert.All(chart["page"].Skip(295), page => Assert.NotEmpty(page));
        Assert.Equal(chart["statement"].Skip(295), chart["quotation"].Skip(295));
    }

    [PdfFact]
    public async Task The_updated_chart_in_either_form_is_a_chart_for_the_next_update()
    {
        using var folder = new ScratchFolder();
        await Update(folder, "one", Repository.Sample("article"));

        foreach (var name in (string[])["chart.csv", "chart-wide.csv", "update.xlsx"])
        {
            var again = $"from-{name}";
            var run = await Update(folder, again, Repository.Sample("article"), "--chart", folder.At($"one/{name}"));

            Assert.Equal(0, run.ExitCode);
            Assert.Equal(["known"], Csv(folder, again, "inputs.csv")["standing"]);
            Assert.Equal(Csv(folder, "one", "chart.csv")["statement"].Count, Csv(folder, again, "chart.csv")["statement"].Count);
        }
    }

    [PdfFact]
    public async Task References_override_what_the_PDF_says_and_it_is_told()
    {
        using var folder = new ScratchFolder();
        var ris = folder.Write("search.ris", """
            TY  - JOUR
            AU  - Ellerwick, Maud
            TI  - Working across the water: a qualitative study of an integrated care partnership on the Tarrow Estuary
            PY  - 2025
            DB  - HMIC
            ER  - 
            """);

        await Update(folder, "out", Repository.Sample("article"), "--references", ris);
        var particulars = Csv(folder, "out", "particulars.csv");

        Assert.Equal("ellerwick-2025", particulars["article_id"][0]);
        Assert.Contains(("year", "2025", "search.ris, line 1", "2024"), Rows(particulars));
        Assert.Contains(("database", "HMIC", "search.ris, line 1", ""), Rows(particulars));
        Assert.Contains(("journal", "", "nothing says it", ""), Rows(particulars));
    }

    [PdfFact]
    public async Task Answers_are_read_back()
    {
        using var folder = new ScratchFolder();
        await Update(folder, "one", Repository.Sample("briefing"));
        var asked = Csv(folder, "one", "questions.csv");
        var answers = folder.Write("answers.csv", $"question_id,answer\n{asked["question_id"][0]},no\n");

        var run = await Update(folder, "two", Repository.Sample("briefing"), "--answers", answers);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["excluded"], Csv(folder, "two", "inputs.csv")["standing"]);
        Assert.Equal("no", Csv(folder, "two", "questions.csv")["answer"][0]);
        Assert.Equal(295, Csv(folder, "two", "chart.csv").Rows.Count);
    }

    [PdfFact]
    public async Task What_cannot_be_read_is_an_input_all_the_same()
    {
        using var folder = new ScratchFolder();
        var word = folder.Write("word.pdf", "PK not a PDF"u8.ToArray());

        var run = await Update(folder, "out", word, Repository.Sample("briefing"));
        var inputs = Csv(folder, "out", "inputs.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["added", "not read"], inputs["standing"]);
        Assert.StartsWith("not-a-pdf: ", inputs["because"][1], StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task A_run_of_batch_gives_the_rows_that_its_PDFs_give()
    {
        using var folder = new ScratchFolder();
        await ProgramRun.Of("batch", Repository.Sample("briefing"), "--output", folder.At("one.run"));

        var run = await Update(folder, "run", folder.At("one.run"));
        await Update(folder, "pdf", Repository.Sample("briefing"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Csv(folder, "pdf", "chart.csv")["statement"], Csv(folder, "run", "chart.csv")["statement"]);
        Assert.Equal(Csv(folder, "pdf", "chart.csv")["coder"], Csv(folder, "run", "chart.csv")["coder"]);
        Assert.Equal(Csv(folder, "pdf", "statements.csv")["question_id"], Csv(folder, "run", "statements.csv")["question_id"]);
    }

    [Fact]
    public async Task A_date_that_is_none_is_a_wrong_command_line()
    {
        var run = await Run.Of("update", "x.pdf", "--date", "tomorrow");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--date is 'tomorrow', expected one such as 2026-03-31", run.Error, StringComparison.Ordinal);
    }

    private static Task<Run> Update(ScratchFolder folder, string output, params string[] rest) =>
        ProgramRun.Of(["update", .. rest, "--output", folder.At(output), "--date", "2026-03-31"]);

    private static CsvText Csv(ScratchFolder folder, string output, string name) => CsvText.Of(File.ReadAllText(folder.At($"{output}/{name}")));

    private static IEnumerable<(string, string, string, string)> Rows(CsvText table) =>
        table["field"].Select((field, row) => (field, table["value"][row], table["source"][row], table["overridden"][row]));
}
