namespace IhsMiner.Exchange.Tests.References;

public sealed class CsvReferencesTests
{
    [Fact]
    public void Headings_of_reference_managers_are_known()
    {
        var reference = Written.One("zotero.csv", """
            "Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Abstract Note","Pages","Manual Tags","Extra"
            "AB12","journalArticle","2019","Evans, Jane; Erens, Bob","A title, with a comma","BMJ Open","10.1136/x","Why","1-9","uk; care","PMID: 1"
            """);

        Assert.Equal(("JOUR", 2019, "A title, with a comma", "BMJ Open"), (reference.Type, reference.Year, reference.Title, reference.Journal));
        Assert.Equal(["Evans, Jane", "Erens, Bob"], reference.Authors);
        Assert.Equal(("10.1136/x", "Why", "1-9", 2), (reference.Doi, reference.Abstract, reference.Pages, reference.Line));
        Assert.Equal(["uk", "care"], reference.Keywords);
        Assert.Equal([("ID", "AB12"), ("csv:Extra", "PMID: 1")], reference.Others.Select(field => (field.Name, field.Text)));
    }

    [Theory]
    [InlineData("Alison Tweed, Mount Paul", 2)]
    [InlineData("\"Tweed, Alison\"", 1)]
    [InlineData("The King's Fund", 1)]
    public void Authors_are_parted_only_where_it_is_sure(string cell, int count) =>
        Assert.Equal(count, Written.One("a.tsv", $"title\tauthors\nT\t{cell}\n").Authors.Count);

    [Fact]
    public void A_row_of_another_length_is_kept_and_said()
    {
        var list = Written.Read("a.csv", "title,year\nOne,2001,more\nTwo\n");

        Assert.Equal(["One", "Two"], list.References.Select(one => one.Title));
        Assert.Equal("more", list.References[0].Others[0].Text);
        Assert.Equal([2, 3], list.Issues.Select(issue => issue.Line));
    }

    [Fact]
    public void A_table_without_titles_is_no_list_of_references()
    {
        var fault = Assert.Throws<IhsMinerException>(() => Written.Read("a.csv", "name;age\nx;3\n"));

        Assert.Contains("name | age", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unclosed_quotation_mark_is_an_error_with_its_line()
    {
        var fault = Assert.Throws<IhsMinerException>(() => Written.Read("a.csv", "title\nOne\n\"Two\n"));

        Assert.Contains("line 3", fault.Message, StringComparison.Ordinal);
    }
}
