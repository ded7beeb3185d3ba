namespace IhsMiner.Exchange.Tests.References;

public sealed class RisRecordsTests
{
    private const string Whole = """
        TY  - JOUR
        AU  - Tweed, Alison
        AU  - O'Neill, Ceri
        TI  - Creating allegiance: leading
              transformational change
        JF  - BMJ Leader
        PY  - 2018/05/14/
        VL  - 2
        IS  - 3
        SP  - 110
        EP  - 115
        DO  - https://doi.org/10.1136/leader-2018-000088
        UR  - https://example.org/a
        UR  - https://example.org/b
        AB  - Why leaders matter.
        KW  - leadership
        KW  - integration
        DB  - EMCARE
        LA  - eng
        SN  - 2398-631X
        ER  - 
        """;

    [Fact]
    public void Each_field_finds_its_place()
    {
        var reference = Written.One("a.ris", Whole);

        Assert.Equal("JOUR", reference.Type);
        Assert.Equal(["Tweed, Alison", "O'Neill, Ceri"], reference.Authors);
        Assert.Equal("Creating allegiance: leading transformational change", reference.Title);
        Assert.Equal((2018, "BMJ Leader", "2", "3", "110-115"), (reference.Year, reference.Journal, reference.Volume, reference.Issue, reference.Pages));
        Assert.Equal(("10.1136/leader-2018-000088", "https://example.org/a"), (reference.Doi, reference.Url));
        Assert.Equal(("Why leaders matter.", "EMCARE", "eng"), (reference.Abstract, reference.Database, reference.Language));
        Assert.Equal(["leadership", "integration"], reference.Keywords);
        Assert.Equal(("a.ris", 1), (reference.File, reference.Line));
    }

    [Fact]
    public void What_has_no_place_is_kept() => Assert.Equal(
        [("PY", "2018/05/14/"), ("UR", "https://example.org/b"), ("SN", "2398-631X")],
        Written.One("a.ris", Whole).Others.Select(field => (field.Name, field.Text)).OrderBy(field => field.Name == "PY" ? 0 : field.Name == "UR" ? 1 : 2));

    [Fact]
    public void A_record_without_an_end_is_kept_and_said()
    {
        var list = Written.Read("a.ris", "TY  - JOUR\nTI  - One\nTY  - RPRT\nTI  - Two\nER  - \n");

        Assert.Equal(["One", "Two"], list.References.Select(reference => reference.Title));
        Assert.Equal([1, 3], list.References.Select(reference => reference.Line));
        Assert.Equal(1, Assert.Single(list.Issues).Line);
    }

    [Fact]
    public void A_record_that_the_end_of_the_file_cuts_is_kept_and_said()
    {
        var list = Written.Read("a.ris", "TY  - JOUR\nTI  - One\nAU  - Evans,");

        Assert.Equal("Evans,", Assert.Single(Assert.Single(list.References).Authors));
        Assert.Contains("ends within this record", Assert.Single(list.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_a_beginning_is_kept_and_said()
    {
        var list = Written.Read("a.ris", "TY  - JOUR\nTI  - One\nER  - \n\nTI  - Two\nER  - \n");

        Assert.Equal(["JOUR", "GEN"], list.References.Select(reference => reference.Type));
        Assert.Equal(5, Assert.Single(list.Issues).Line);
    }

    [Fact]
    public void Text_around_records_is_said_once_for_each_stretch()
    {
        var list = Written.Read("a.ris", "Provider: X\nDatabase: Y\n\nTY  - JOUR\nTI  - One\nER  - \nER  - \n");

        Assert.Equal([(1, "Provider: X | Database: Y"), (7, "ER  -")], list.Issues.Select(issue => (issue.Line, issue.Text)));
    }

    [Fact]
    public void Line_ends_of_all_systems_are_read() => Assert.Equal(
        3, Written.Read("a.ris", "TY  - JOUR\rTI  - One\rER  - \rTY  - JOUR\r\nTI  - Two\r\nER  - \r\nTY  - JOUR\nTI  - Three\nER  -").References.Count);

    [Theory]
    [InlineData("PY  - in press", "no year")]
    [InlineData("DO  - not known", "no DOI")]
    public void What_is_not_what_it_should_be_is_kept_and_said(string line, string message)
    {
        var list = Written.Read("a.ris", $"TY  - JOUR\nTI  - One\n{line}\nER  - \n");

        Assert.Equal(line, $"{list.References[0].Others[0].Name}  - {list.References[0].Others[0].Text}");
        Assert.Equal(3, Assert.Single(list.Issues).Line);
        Assert.StartsWith(message, list.Issues[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_a_title_is_kept_and_said()
    {
        var list = Written.Read("a.ris", "TY  - JOUR\nAU  - Evans, J\nER  - \n");

        Assert.Equal("Evans, J", Assert.Single(list.Issues).Text);
        Assert.Single(list.References);
    }
}
