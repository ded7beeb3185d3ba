using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

public sealed class LineCodingsTests
{
    [Fact]
    public void Coders_who_coded_the_same_text_have_the_same_items()
    {
        var tables = Of(Packages.Read(Packages.Bytes(Packages.Review)).Project);

        Assert.Equal(["Anna Åberg", Packages.Model], tables.Select(table => table.Coder));
        Assert.Equal(
            [["evans.pdf:1", "", "", "false"], ["evans.pdf:2", "barrier", "workforce", "true"], ["evans.pdf:3", "facilitator", "collaboration;culture", "true"]],
            tables[1].Table.Rows.Select(row => new[] { row.Cells[0], row.Cells[4], row.Cells[5], row.Cells[6] }));
        Assert.Equal(
            ["", "economic", ""], tables[0].Table.Rows.Select(row => row.Cells[5]));
    }

    [Theory]
    [InlineData(0, 5, "culture", "")]
    [InlineData(0, 11, "culture", "")]
    [InlineData(0, 13, "culture", "")]
    [InlineData(2, 22, "culture", "culture")]
    [InlineData(9, 22, "", "culture")]
    public void A_stretch_counts_for_the_lines_that_it_means(int start, int end, string first, string second)
    {
        var import = Packages.Read(Packages.Xml(Packages.Selection(start, end)), Packages.Text("Trust grew.\nCosts fell."));

        Assert.Equal([first, second], Assert.Single(Of(import.Project)).Table.Rows.Select(row => row.Cells[5]));
    }

    private static IReadOnlyList<(string Coder, Exchange.Tables.Table Table)> Of(QdaProject project) =>
        LineCodings.Of("a.qdpx", project, ProjectCodings.Of(project, Codes.Book).Stretches);
}
