using System.Text;
using IhsMiner.Coding;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Tests.Imports;

public sealed class ChartImportTests
{
    private const string Header = "Author(s),Year,Title,Database,Journal,Study type,DOI/URL,Needs,Barriers\n";

    [Fact]
    public void A_row_becomes_an_article_with_its_statements()
    {
        var imported = Import(Header + "\"Ann Ash, Bo Bell\",2019,A title,HMIC,BMJ,Report,10.1/x,1) Economic - Money.,\"Political - Law.\"\n");

        Assert.Equal(
            [new Article("ash-2019", "Ann Ash, Bo Bell", 2019, "A title", "HMIC", "BMJ", "Report", "10.1/x", "2")], imported.Chart.Articles);
        Assert.Equal(
            [new Statement("ash-2019", "need", 1, "economic", "Money."), new Statement("ash-2019", "barrier", null, "political", "Law.")],
            imported.Chart.Statements);
        Assert.Empty(imported.Issues);
    }

    [Fact]
    public void The_headings_may_stand_below_a_title_that_looks_like_another_table()
    {
        var imported = Import("Data extraction chart, appendix B\n\n" + (Header + "Ash,2019,T,,,,,\"1) Economic - a, b\",\n").Replace(',', ';'));

        Assert.Equal("a; b", Assert.Single(imported.Chart.Statements).Text);
        Assert.Equal(new ImportIssue(1, "", "Data extraction chart, appendix B", "above the row of headings; not read"), Assert.Single(imported.Issues));
    }

    [Fact]
    public void Rows_without_author_year_and_title_go_on_with_the_article_above()
    {
        var imported = Import(Header
            + "Ash,2019,T,,,,http://a.b/c,1) Economic - Money is,\n,,,,,,-d.pdf,short. 2) Political - Law.,Planned meetings.\nBell,2020,U,,,,,,\n");

        Assert.Equal(["Money is short.", "Law.", "Planned meetings."], imported.Chart.Statements.Select(statement => statement.Text));
        Assert.All(imported.Chart.Statements, statement => Assert.Equal("ash-2019", statement.ArticleId));
        Assert.Equal("2, 3", imported.Chart.Articles[0].Source);
        Assert.Equal("DOI/URL, row 3: -d.pdf", imported.Chart.Articles[0].Note);
        Assert.Equal(
            [
                new ImportIssue(3, "G 'DOI/URL'", "-d.pdf", "goes on from the row above; kept in the article's note"),
                new ImportIssue(3, "I 'Barriers'", "Planned meetings.", "no theme that the codebook knows; kept without one"),
            ],
            imported.Issues);
    }

    [Fact]
    public void What_is_not_understood_is_kept_as_a_statement_without_theme_and_reported_as_it_stands()
    {
        var imported = Import(Header + "Ash,2019,T,,,,,1) Economic - a. 2) Planned  meetings.,N/A\n");

        Assert.Equal(
            new Statement("ash-2019", "need", 2, null, "Planned meetings.", "unparsed"), imported.Chart.Statements[^1]);
        Assert.Equal(["2) Planned meetings.", "N/A"], imported.Issues.Select(issue => issue.Text));
    }

    [Fact]
    public void A_year_that_is_none_and_a_column_of_another_meaning_are_kept_in_the_note()
    {
        var imported = Import("Author,Year,Country,Needs\nAsh,in press,Wales,Economic - a\n");

        Assert.Null(imported.Chart.Articles[0].Year);
        Assert.Equal("ash-undated", imported.Chart.Articles[0].Id);
        Assert.Equal("year: in press; Country: Wales", imported.Chart.Articles[0].Note);
        Assert.Equal(["C 'Country'", "B 'Year'"], imported.Issues.Select(issue => issue.Column));
    }

    [Fact]
    public void Text_in_a_column_without_heading_is_reported()
    {
        var imported = Import("Author,,Needs\nAsh,stray,Economic - a\n");

        Assert.Equal(new ImportIssue(2, "B", "stray", "a column without a heading; not read"), Assert.Single(imported.Issues));
    }

    [Fact]
    public void An_article_without_statements_is_kept()
    {
        Assert.Equal("ash-2019", Assert.Single(Import(Header + "Ash,2019,T,,,,,,\n").Chart.Articles).Id);
    }

    [Fact]
    public void A_file_without_headings_is_an_error_that_says_what_was_looked_for()
    {
        var error = Assert.Throws<IhsMinerException>(() => Import("Name,Colour\nAsh,red\n"));

        Assert.Contains("its first row is 'Name | Colour'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Barrier, Facilitator, Need, Recommendation", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_in_windows_1252_is_an_error_that_names_file_and_remedy()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("chart.csv", Encoding.Latin1.GetBytes(Header + "Nu\u00F1o,2019,T,,,,,,\n"));

        var error = Assert.Throws<IhsMinerException>(() => ChartImport.Read(path, Codes.Book));

        Assert.Contains("chart.csv, line 2: not UTF-8 text (Windows-1252?); save it again as UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reviews_codebook_names_other_columns_and_themes()
    {
        using var folder = Codebooks.CodebookFolderTests.OtherReview();
        var path = folder.Write("chart.csv", "Author,Year,Helps,Hinders identified\nAsh,2019,1) Money - a. 2) Skill - b.,Time: c\n");

        var imported = ChartImport.Read(path, Exchange.Codebooks.CodebookFolder.Read(folder.Path));

        Assert.Equal(
            ["helps|cost|a.", "helps|skill|b.", "hinders|time|c"],
            imported.Chart.Statements.Select(statement => $"{statement.Kind}|{statement.Theme}|{statement.Text}"));
    }

    private static ImportedChart Import(string text)
    {
        using var folder = new ScratchFolder();
        return ChartImport.Read(folder.Write("chart.csv", text), Codes.Book);
    }
}
