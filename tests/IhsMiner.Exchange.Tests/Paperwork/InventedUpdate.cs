using IhsMiner.Coding;
using IhsMiner.Layout;
using IhsMiner.Metadata;
using IhsMiner.Models;
using IhsMiner.References;
using IhsMiner.Sentences;
using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Exchange.Tests.Paperwork;

/// <summary>
/// An update of a review of one article by five files: one is the review's own, one is new, one of 1990 a person excludes, one has nearly the title of
/// the new one, and one could not be read. Two records were found, one of them without a file.
/// </summary>
internal static class InventedUpdate
{
    public static ReviewUpdate Review(bool withReferences = true)
    {
        var book = new Codebook([Category("people"), Category("money")], [Category("help"), Category("hinder")], [], [], []);
        var chart = new Chart(
            [new("old-2010", "Ann Old", 2010, "The first of all articles on sharing", "", "", "", "10.1000/old")],
            [new("old-2010", "help", 1, "people", "Friendly staff.")]);
        Reference[] references =
        [
            new("JOUR", "search.ris", 1) { Title = "A new article on shared budgets and care", Database = "MEDLINE", Year = 2020 },
            new("JOUR", "search.ris", 9) { Title = "Nobody has the file of this one at all", Database = "EMBASE" },
        ];
        return UpdateOf.Review(
            new(
                chart, book, [new("year", "published after 1997", CriterionTest.Year, ["1998.."], ["..1996"], [])],
                withReferences ? references : [],
                new(new Dictionary<string, bool> { ["early.pdf@cccccccc meets year"] = false }),
                new Manifest(
                    "toy", "0.1.0", "toy", 3, new('a', 64), new('b', 64), 8, 3, new('c', 64), 4, 12,
                    new Dictionary<string, double> { ["theme κ"] = 0.5 }),
                "0.1.0", new(2026, 3, 31)),
            [
                Article("old.pdf", 'a', "The first of all articles on sharing", 2010, "10.1000/old"),
                Article("new.pdf", 'b', "A new article on shared budgets and care", 2020, null),
                Article("early.pdf", 'c', "What was known long before anybody asked", 1990, null),
                Article("near.pdf", 'd', "A new article on shared budgets and people", 2020, null),
            ],
            [new("scan.pdf", "scanned", "scan.pdf has no text layer.")]);
    }

    private static NewArticle Article(string path, char hash, string title, int year, string? doi) => new(
        path, new(hash, 64),
        new(Field(title), [], null, Field($"{year}"), doi is null ? null : Field(doi)), "the file's properties",
        [
            new(Sentence("Budgets are shared."), new(true, 0.9, "help", 0.8, "money", 0.7, null, null)),
            new(Sentence("We asked twelve people."), new(false, 0.1, "help", 0.6, "people", 0.6, null, null)),
        ],
        "model:toy@aaaaaaa");

    private static Sentence Sentence(string text) => new(text, Role.Body, null, [new(1, new(10, 20, 90, 30))], 0, text.Length);

    private static MetadataField Field(string value) => new(value, 0.9, value, null);

    private static Category Category(string id) => new(id, id, "", [], "", "");
}
