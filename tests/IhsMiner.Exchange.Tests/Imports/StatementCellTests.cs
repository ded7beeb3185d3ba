using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Tests.Imports;

public sealed class StatementCellTests
{
    [Theory]
    [InlineData("1) Economic - Funding. 2) Political - Law.", "1|economic|Funding.", "2|political|Law.")]
    [InlineData("1)Economic-Funding 2)Organisational Culture–Trust", "1|economic|Funding", "2|culture|Trust")]
    [InlineData("Funding first.2)Economic - More.", "||Funding first.", "2|economic|More.")]
    [InlineData("Collaboration- Lack of IT.", "|collaboration|Lack of IT.")]
    [InlineData("Inter-organisational Collaboration-Invest in IT.", "|collaboration|Invest in IT.")]
    [InlineData("3) Inter-\norganisational\nCollaboration- Shared\nrecords", "3|collaboration|Shared records")]
    [InlineData("1) ECONOMIC: Funding\n2) workforce management — Staff", "1|economic|Funding", "2|workforce|Staff")]
    [InlineData("1. Economic - Funding. 2. Political - Law.", "1|economic|Funding.", "2|political|Law.")]
    [InlineData("(1) Economic - Funding. (2) Political - Law.", "1|economic|Funding.", "2|political|Law.")]
    [InlineData("1 Economic - Funding.\n2 Political - Law.", "1|economic|Funding.", "2|political|Law.")]
    [InlineData("Economic - Funding. Political - Law.", "|economic|Funding.", "|political|Law.")]
    [InlineData("Economic - Funding.Political - Law.", "|economic|Funding.", "|political|Law.")]
    [InlineData("Economic - Funding\nPolitical - Law", "|economic|Funding", "|political|Law")]
    [InlineData("Economic: Funding. Political: Law.", "|economic|Funding.", "|political|Law.")]
    [InlineData("• Economic - Funding\n• Political - Law", "|economic|Funding", "|political|Law")]
    [InlineData("Political - Rules. 4) Organisational Culture - Trust.", "|political|Rules.", "4|culture|Trust.")]
    [InlineData("3) Workforce Management - Make a case 4) Workforce Management - Engage", "3|workforce|Make a case", "4|workforce|Engage")]
    public void Numbers_themes_and_statements_are_told_apart(string cell, params string[] expected)
    {
        Assert.Equal(expected, Parts(cell));
    }

    [Theory]
    [InlineData("6) Workforce Management - Urgent demands (e.g. meeting 4-hour waiting time A&E targets).")]
    [InlineData("2) Political - Three questions: (1) how; (2) what kind; (3) what outcome.")]
    [InlineData("1) Economic - Needed are: 1) expertise, 2) time, and 3) funding.")]
    [InlineData("3) Workforce Management - Ling et al (2012: 4) support this belief.")]
    [InlineData("1) Leadership - Leaders a) meet b) talk 1:1 and c) act in 2011. 12 sites did.")]
    [InlineData("1) Leadership - System leadership is harder than organisational leadership - there are conflicting measures.")]
    [InlineData("1) Leadership - Harder than organisational\nleadership - there are conflicting measures.")]
    [InlineData("1) Workforce Management - Roles were unclear. Training: too little. Staffing: too thin.")]
    public void What_looks_like_a_number_or_theme_within_a_statement_is_none(string cell)
    {
        Assert.Single(Parts(cell));
    }

    [Theory]
    [InlineData("13) Economic - Money. 14) Planned meetings.", "13|economic|Money.", "14||Planned meetings.")]
    [InlineData("1) Leadership-led change.", "1||Leadership-led change.")]
    [InlineData("2) Technology - Shared records.", "2||Technology - Shared records.")]
    [InlineData("Planned meetings.", "||Planned meetings.")]
    [InlineData("Economic - Money.\nPlanned meetings.", "|economic|Money.", "||Planned meetings.")]
    [InlineData("8) Workforce Management involvement in change.", "8||Workforce Management involvement in change.")]
    [InlineData("7) Economic -", "||7) Economic -")]
    [InlineData("1) Money 2) Time\n4) Staff", "1||Money", "2||Time", "4||Staff")]
    [InlineData("- Slow uptake by some.", "||Slow uptake by some.")]
    [InlineData("• Money\n• Time", "||Money", "||Time")]
    public void A_statement_without_a_known_theme_is_kept_with_none(string cell, params string[] expected)
    {
        Assert.Equal(expected, Parts(cell));
    }

    [Fact]
    public void No_letter_or_digit_of_any_cell_is_lost()
    {
        var random = new Random(20_221);
        for (var i = 0; i < 5_000; i++)
        {
            var cell = RandomCell.From(random);

            var kept = string.Concat(StatementCell.Parse(cell, Themes).Select(part => part.Printed + part.Text));

            Assert.Equal(Letters(cell), Letters(kept));
        }
    }

    private static ThemeNames Themes { get; } = new(Codes.Book.Themes);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Parts(string cell) =>
        StatementCell.Parse(cell, Themes).Select(part => $"{part.Number}|{part.Theme}|{part.Text}");
}
