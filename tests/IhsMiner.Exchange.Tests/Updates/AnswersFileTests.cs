using IhsMiner.Exchange.Updates;

namespace IhsMiner.Exchange.Tests.Updates;

public sealed class AnswersFileTests
{
    private const string Header = "question,answer,question_id\n";

    [Fact]
    public void Yes_and_no_are_read_and_rows_without_an_answer_passed_over()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("questions.csv", Header + "Is it?,Yes,a\nIs it?,no,b\nIs it?,,c\n");

        Assert.Equal(
            [KeyValuePair.Create("a", true), KeyValuePair.Create("b", false)], AnswersFile.Read([path]).Given.OrderBy(one => one.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_workbook_is_read_on_all_its_sheets_that_ask()
    {
        using var folder = new ScratchFolder();
        using (var file = File.Create(folder.At("update.xlsx")))
            UpdateFiles.All.Single(one => one.Name == "update.xlsx").Write(Invented.Update, file);

        Assert.Equal([KeyValuePair.Create("old.pdf@aaaaaaaa meets year", false)], AnswersFile.Read([folder.At("update.xlsx")]).Given);
    }

    [Theory]
    [InlineData("Is it?,perhaps,a\n", "line 2: answer 'perhaps': expected yes, no or nothing")]
    [InlineData("Is it?,yes,a\nIs it?,no,a\n", "line 3: 'a' is answered with yes and with no")]
    public void What_is_no_answer_is_a_fault_with_its_line(string rows, string expected)
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("questions.csv", Header + rows);

        Assert.Contains(expected, Assert.Throws<IhsMinerException>(() => AnswersFile.Read([path])).Message, StringComparison.Ordinal);
    }
}
