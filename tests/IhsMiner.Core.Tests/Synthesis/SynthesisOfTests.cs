using IhsMiner.Coding;
using IhsMiner.Synthesis;
using IhsMiner.Tests.Updates;

namespace IhsMiner.Tests.Synthesis;

public sealed class SynthesisOfTests
{
    private static readonly Stage[] Stages = [new("planning", "planning", ["set up", "launch*"]), new("ongoing", "ongoing", ["daily"])];

    [Fact]
    public void Entries_come_by_theme_then_kind_then_article()
    {
        var entries = Of(
            new("b", "hinder", 1, "money", "Cuts."), new("b", "help", 1, "people", "Trust."), new("a", "hinder", 1, "people", "Fear of blame."),
            new("a", "help", 1, "people", "Shared offices."), new("a", "help", 2, null, "Something lost."));

        Assert.Equal(
            ["Shared offices.", "Trust.", "Fear of blame.", "Cuts.", "Something lost."], entries.Select(entry => entry.Statement.Text));
    }

    [Fact]
    public void Near_duplicates_of_one_theme_and_kind_are_one_entry_with_all_sources()
    {
        var entries = Of(
            new("a", "help", 1, "people", "Clinical leadership and engagement."), new("b", "help", 1, "people", "Clinical leadership."),
            new("b", "hinder", 1, "people", "Clinical leadership."));

        Assert.Equal(["a", "b"], entries[0].Sources.Select(source => source.ArticleId));
        Assert.Equal(2, entries.Count);
    }

    [Theory]
    [InlineData("Teams were set up in a hurry.", "planning", "set up")]
    [InlineData("They talk daily since the launch.", "planning ongoing", "launch* daily")]
    [InlineData("They talk.", "", "")]
    public void The_stage_is_what_the_words_say(string text, string stages, string because)
    {
        var stage = Of(new Statement("a", "help", 1, "people", text))[0].Stage;

        Assert.Equal((stages, because), (string.Join(' ', stage.Stages.Select(one => one.Id)), string.Join(' ', stage.Because)));
    }

    [Fact]
    public void Every_statement_is_in_one_entry()
    {
        var statements = Enumerable.Range(0, 200).Select(number =>
            new Statement("a", number % 2 == 0 ? "help" : "hinder", number, "people", $"word{number % 7} word{number % 11} word{number % 13}")).ToArray();

        var sources = Of(statements).SelectMany(entry => entry.Sources).ToArray();

        Assert.Equal(statements.OrderBy(one => one.Number), sources.OrderBy(one => one.Number));
    }

    private static IReadOnlyList<SynthesisEntry> Of(params Statement[] statements) => SynthesisOf.Chart(
        new([new("a", "", null, "", "", "", "", ""), new("b", "", null, "", "", "", "", "")], statements), Invented.Codebook, Stages);
}
