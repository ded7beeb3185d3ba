using IhsMiner.Coding;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Metadata;
using IhsMiner.Models;
using IhsMiner.Sentences;
using IhsMiner.Synthesis;
using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Exchange.Tests.Updates;

/// <summary>An update with something of everything: an article added, one known, one asked, one excluded, one that could not be read.</summary>
internal static class Invented
{
    private static readonly Codebook Codebook = new(
        [Category("people", "People"), Category("money", "Money")], [Category("help", "Help"), Category("hinder", "Hinder")], [], [], []);

    public static ReviewUpdate Update { get; } = UpdateOf.Review(
        new(
            Chart(), Codebook, [new("year", "after 1997", CriterionTest.Year, ["1998.."], ["..1996"], [])],
            [new("JOUR", "search.ris", 4) { Title = "A wholly new thing", Authors = ["Cole, Cara"], Year = 2021, Journal = "Things", Doi = "10.1000/c" }],
            new Answers(new Dictionary<string, bool> { ["old.pdf@aaaaaaaa meets year"] = false }),
            new Manifest("tiny", "0.0", "softmax", 1, "0123456789", "", 0, 0, "", 0, 0, new Dictionary<string, double>()), "0.0", new(2026, 3, 31))
        {
            Stages = [new Stage("planning", "planning", ["set up"]), new Stage("ongoing", "ongoing work", ["daily"])],
        },
        [
            Article("new.pdf", "A wholly new thing", "2020", Factor("Staff who trust one another.", 0), Factor("=Money that was set up daily", 40, "hinder", "money")),
            Article("known.pdf", "Care close to every home", "2010", Factor("Friendly staff.", 0)),
            Article("near.pdf", "Care close to home", null, Factor("Leaders who listen.", 0)),
            Article("old.pdf", "A history of bread & <b>butter", "1990", Factor("Cheap flour.", 0)),
        ],
        [new("new/locked.pdf", "encrypted", "locked.pdf: needs a password")]);

    private static Chart Chart() => new(
        [
            new("ash-2010", "Ann Ash", 2010, "Care close to every home", "", "", "", "10.1000/ash"),
            new("bell-2012", "Ben Bell", 2012, "Budgets shared by two services", "", "", "", "https://bell.example/report.pdf"),
        ],
        [
            new("ash-2010", "help", 1, "people", "Staff who trust one another."), new("bell-2012", "hinder", 1, "money", "Budgets that are cut."),
        ]);

    private static Category Category(string id, string name) => new(id, name, "what it is", [], "", "");

    private static NewArticle Article(string name, string title, string? year, params CodedSentence[] sentences) => new(
        $"new/{name}", new string('a', 64), new(Field(title), [Field("Cara Cole")!], null, Field(year), null), "the file's properties", sentences,
        "model:tiny@0123456");

    private static MetadataField? Field(string? value) =>
        value is null ? null : new(value, 0.85, value, new(1, new Box(0, 0, 1, 1)));

    private static CodedSentence Factor(string text, int start, string kind = "help", string theme = "people") => new(
        new Sentence(text, Role.Body, "Findings", [new(2, new Box(0, 0, 1, 1))], start, start + text.Length),
        new(true, 0.9, kind, 0.8, theme, 0.7, null, null));
}
