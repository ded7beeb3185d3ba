namespace IhsMiner.Exchange.Tests.References;

public sealed class MedlineRecordsTests
{
    private const string Export = """

        PMID- 35190416
        OWN - NLM
        IS  - 2044-6055 (Electronic)
        VI  - 12
        IP  - 2
        DP  - 2022 Feb 21
        TI  - Impact of integrated care on factors that
              matter.
        PG  - e049296
        LID - e049296 [pii]
        LID - 10.1136/bmjopen-2021-049296 [doi]
        AB  - OBJECTIVE: To find out.
        FAU - Bhat, Kiran
        AU  - Bhat K
        FAU - Easwarathasan, Ramya
        AU  - Easwarathasan R
        LA  - eng
        PT  - Journal Article
        PT  - Review
        TA  - BMJ Open
        JT  - BMJ open
        MH  - Humans
        OT  - health policy
        AID - bmjopen-2021-049296 [pii]

        PMID- 1
        TI  - Another.
        CN  - The Kings Fund
        PT  - Technical Report

        """;

    [Fact]
    public void Each_field_finds_its_place()
    {
        var list = Written.Read("pubmed.nbib", Export);
        var reference = list.References[0];

        Assert.Empty(list.Issues);
        Assert.Equal(("JOUR", 2, "PubMed"), (reference.Type, reference.Line, reference.Database));
        Assert.Equal("Impact of integrated care on factors that matter.", reference.Title);
        Assert.Equal(["Bhat, Kiran", "Easwarathasan, Ramya"], reference.Authors);
        Assert.Equal((2022, "BMJ open", "12", "2", "e049296"), (reference.Year, reference.Journal, reference.Volume, reference.Issue, reference.Pages));
        Assert.Equal(("10.1136/bmjopen-2021-049296", "eng", "OBJECTIVE: To find out."), (reference.Doi, reference.Language, reference.Abstract));
        Assert.Equal(["Humans", "health policy"], reference.Keywords);
    }

    [Fact]
    public void What_has_no_place_is_kept_under_a_name_that_says_where_it_is_from()
    {
        var others = Written.Read("pubmed.nbib", Export).References[0].Others.Select(field => (field.Name, field.Text)).ToList();

        Assert.Contains(("AN", "35190416"), others);
        Assert.Contains(("SN", "2044-6055 (Electronic)"), others);
        Assert.Contains(("DA", "2022 Feb 21"), others);
        Assert.Contains(("JA", "BMJ Open"), others);
        Assert.Contains(("medline:OWN", "NLM"), others);
    }

    [Fact]
    public void A_type_that_is_no_article_is_known()
    {
        var report = Written.Read("pubmed.nbib", Export).References[1];

        Assert.Equal("RPRT", report.Type);
        Assert.Equal(["The Kings Fund"], report.Authors);
    }

    [Fact]
    public void Records_that_no_blank_line_parts_are_two() =>
        Assert.Equal(2, Written.Read("a.txt", "PMID- 1\nTI  - One\nPMID- 2\nTI  - Two\n").References.Count);

    [Fact]
    public void A_blank_line_within_a_record_is_said()
    {
        var list = Written.Read("a.nbib", "PMID- 1\nTI  - One\n\nAU  - Evans J\n");

        Assert.Equal(2, list.References.Count);
        Assert.Contains(list.Issues, issue => issue.Line == 4 && issue.Message.Contains("instead of PMID", StringComparison.Ordinal));
    }
}
