using IhsMiner.References;

namespace IhsMiner.Exchange.Tests.References;

public sealed class RisFileTests
{
    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var reference = new Reference("RPRT", "a.ris", 1)
        {
            Title = "Für Ältere – “gut” 😀",
            Authors = ["Evans, Jane", "The King's Fund"],
            Year = 2019,
            Journal = "Journal of Things",
            Volume = "2",
            Issue = "3",
            Pages = "S12-S20",
            Doi = "10.1136/x",
            Url = "https://example.org/?a=b&c",
            Abstract = "ER - is how a record ends",
            Database = "EMCARE",
            Language = "en",
            Keywords = ["one", "two words"],
            Others = [new("SN", "1234-5678"), new("N1", "a note")],
        };

        var back = Written.One("a.ris", Written.Ris([reference]));

        Assert.Equivalent(reference, back, strict: true);
    }

    [Fact]
    public void A_line_break_in_a_text_cannot_end_the_record()
    {
        var reference = new Reference("JOUR", "a.ris", 1) { Title = "One\nER  - \nTY  - JOUR\r\nTI  - Two" };

        Assert.Equal("One ER - TY - JOUR TI - Two", Written.One("a.ris", Written.Ris([reference])).Title);
    }

    [Theory]
    [InlineData("a.nbib", "PMID- 1\nTI  - T\nDP  - 2022 Feb\nSTAT- MEDLINE\nIS  - 1234-5678\nPG  - 1-9\nPT  - Review\n")]
    [InlineData("a.bib", "@misc{k, title={T}, author={A B and C, D}, month=jul, eprint={x}, pages={1--2, 5}}")]
    [InlineData("a.csv", "title,Screening decision,year\nT,include,2001\n")]
    public void After_once_through_RIS_nothing_changes_any_more(string name, string text)
    {
        var once = Written.Ris(Written.Read(name, text).References);
        var twice = Written.Ris(Written.Read("a.ris", once).References);

        Assert.Equal(once, twice);
    }

    [Fact]
    public void What_RIS_has_no_tag_for_becomes_a_note() =>
        Assert.Contains("N1  - csv:Decision: include\n", Written.Ris(Written.Read("a.csv", "title,Decision\nT,include\n").References), StringComparison.Ordinal);
}
