namespace IhsMiner.Exchange.Tests.References;

public sealed class BibTexRecordsTests
{
    [Fact]
    public void Each_field_finds_its_place()
    {
        var reference = Written.One("a.bib", """
            @Article{goodwin:2013,
              author  = {Goodwin, Nick and van der Linden, Bart and {The King's Fund}},
              title   = "Co-ordinated care for {NHS} people with complex chronic conditions",
              journal = {Int. J. of Integrated Care},
              year    = 2013, month = jul # "~1",
              volume  = {13}, number = 3, pages = {12--20},
              doi     = {10.5334/ijic.1\_2},
              keywords = {integration, long-term care; UK},
              url     = {https://example.org/~a_b},
              publisher = {Ubiquity}
            }
            """);

        Assert.Equal(("JOUR", "Co-ordinated care for NHS people with complex chronic conditions"), (reference.Type, reference.Title));
        Assert.Equal(["Goodwin, Nick", "van der Linden, Bart", "The King's Fund"], reference.Authors);
        Assert.Equal(("Int. J. of Integrated Care", 2013, "13", "3", "12-20"), (reference.Journal, reference.Year, reference.Volume, reference.Issue, reference.Pages));
        Assert.Equal(("10.5334/ijic.1_2", "https://example.org/~a_b"), (reference.Doi, reference.Url));
        Assert.Equal(["integration", "long-term care", "UK"], reference.Keywords);
        Assert.Equal(
            [("bibtex:month", "July 1"), ("PB", "Ubiquity"), ("ID", "goodwin:2013")],
            reference.Others.Select(field => (field.Name, field.Text)));
    }

    [Theory]
    [InlineData("Nick Goodwin", "Goodwin, Nick")]
    [InlineData("Bart van der Linden", "van der Linden, Bart")]
    [InlineData("van der Linden, Jr, Bart", "van der Linden, Bart, Jr")]
    [InlineData("{World Health Organization}", "World Health Organization")]
    [InlineData("Plato", "Plato")]
    [InlineData("G{\\\"o}del, Kurt", "Gödel, Kurt")]
    [InlineData("Kurt G{\\\"{o}}del", "Gödel, Kurt")]
    public void A_name_is_family_then_given(string tex, string name) =>
        Assert.Equal(name, Assert.Single(Written.One("a.bib", $"@misc{{a, title={{T}}, author={{{tex}}}}}").Authors));

    [Fact]
    public void An_abbreviation_is_written_out() =>
        Assert.Equal("BMJ Open 2", Written.One("a.bib", "@string{bmj = \"BMJ\"}\n@string(open = bmj # { Open})\n@article{a, title={T}, journal = open # { 2}}").Journal);

    [Fact]
    public void An_abbreviation_that_nothing_explains_is_kept_and_said()
    {
        var list = Written.Read("a.bib", "@article{a,\n title={T},\n journal = bmjopen\n}");

        Assert.Equal("bmjopen", list.References[0].Journal);
        Assert.Equal((3, "bmjopen"), (list.Issues[0].Line, list.Issues[0].Text));
    }

    [Fact]
    public void Comments_and_preambles_are_no_records()
    {
        var list = Written.Read("a.bib", "% of me@example.org\n@comment{jabref-meta: x}\n@preamble{ \"\\newcommand\" }\n@book(a, title={T})\n");

        Assert.Equal("BOOK", Assert.Single(list.References).Type);
        Assert.Empty(list.Issues);
    }

    [Fact]
    public void Entries_on_one_line_are_read() =>
        Assert.Equal(["One", "Two"], Written.Read("a.bib", "@misc{a,title={One}} @misc{b,title={Two}}").References.Select(one => one.Title));

    [Fact]
    public void A_brace_that_never_closes_costs_one_value_and_is_said()
    {
        var list = Written.Read("a.bib", "@misc{a,\n year = 2001,\n title={One,\n@misc{b,title={Two}}");

        Assert.Equal(2, list.References.Count);
        Assert.Equal((2001, "Two"), (list.References[0].Year, list.References[1].Title));
        Assert.StartsWith("One", list.References[0].Title, StringComparison.Ordinal);
        Assert.Contains(list.Issues, issue => issue.Line == 3 && issue.Message.StartsWith("a brace opens here", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_comma_is_said_and_what_stands_before_it_kept()
    {
        var list = Written.Read("a.bib", "@misc{a, title={One} year=2001}\n@misc{b,title={Two}}");

        Assert.Equal(["One", "Two"], list.References.Select(one => one.Title));
        Assert.Equal(2001, list.References[0].Year);
    }

    [Fact]
    public void What_cannot_be_read_at_all_is_said_with_its_text()
    {
        var list = Written.Read("a.bib", "@misc{a, title={One}, ??? }\n");

        Assert.Equal("One", list.References[0].Title);
        Assert.Contains("???", Assert.Single(list.Issues).Text, StringComparison.Ordinal);
    }
}
