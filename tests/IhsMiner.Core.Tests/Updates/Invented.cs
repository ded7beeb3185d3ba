using IhsMiner.Coding;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Metadata;
using IhsMiner.Models;
using IhsMiner.References;
using IhsMiner.Sentences;
using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Tests.Updates;

/// <summary>A review of two articles, and new ones, all invented.</summary>
internal static class Invented
{
    public const string Coder = "model:tiny@0123456";

    public static readonly Codebook Codebook = new(
        [Category("people", "People"), Category("money", "Money")], [Category("help", "Help"), Category("hinder", "Hinder")], [], [], []);

    public static readonly Chart Chart = new(
        [
            new("ash-2010", "Ann Ash", 2010, "Care close to every home", "", "", "", "10.1000/ash"),
            new("bell-2012", "Ben Bell", 2012, "Budgets shared by two services", "", "", "", "https://www.bell.example/report.pdf"),
        ],
        [
            new("ash-2010", "help", 1, "people", "Staff who trust one another."), new("bell-2012", "hinder", 1, "money", "Budgets that are cut."),
        ]);

    public static Category Category(string id, string name) => new(id, name, "what it is", [], "", "");

    public static Sentence Sentence(string text, Role role = Role.Body, int page = 1, int start = 0) =>
        new(text, role, null, [new(page, new Box(0, 0, 1, 1))], start, start + text.Length);

    public static CodedSentence Factor(string text, string kind = "help", string theme = "people", int start = 0) =>
        new(Sentence(text, page: 3, start: start), new(true, 0.9, kind, 0.8, theme, 0.7, null, null));

    public static NewArticle Article(string name, string? title, string? year = "2020", string? doi = null, params CodedSentence[] sentences) => new(
        $"new/{name}", new string('a', 64),
        new(Field(title), [Field("Cara Cole")!], null, Field(year), Field(doi)), "the file's properties", sentences, Coder);

    public static UpdateInput Input(
        IReadOnlyList<Reference>? references = null, IReadOnlyList<Criterion>? criteria = null, params (string Question, bool Answer)[] answers) => new(
        Chart, Codebook, criteria ?? [], references ?? [], new Answers(answers.ToDictionary(one => one.Question, one => one.Answer)),
        new Manifest("tiny", "0.0", "softmax", 1, "0123456789", "", 0, 0, "", 0, 0, new Dictionary<string, double>()), "0.0", new(2026, 3, 31));

    private static MetadataField? Field(string? value) =>
        value is null ? null : new(value, 0.85, value, new(1, new Box(0, 0, 1, 1)));
}
