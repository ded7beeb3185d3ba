using System.Text;
using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Documents;
using IhsMiner.Exchange.Qda;
using IhsMiner.Exchange.References;
using IhsMiner.Exchange.Updates;
using IhsMiner.Layout;
using IhsMiner.Metadata;
using IhsMiner.References;
using IhsMiner.Sentences;
using IhsMiner.Updates;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Exchange.Tests.Updates;

/// <summary>What an update gives to other programs.</summary>
public sealed class ExchangedUpdateTests
{
    private const string Coder = "model:tiny@1234567";

    [Fact]
    public void The_model_s_codings_are_in_the_project_among_all_sentences()
    {
        var import = Project(Review([]));
        var (stretches, issues) = ProjectCodings.Of(import.Project, Codes.Book);

        Assert.Empty(import.Issues.Concat(issues));
        Assert.Equal("Methods\nNurses 😀 were short.\nNurses 😀 were short.", Assert.Single(import.Project.Sources).Text);
        Assert.Equal(
            [(Coder, "Nurses 😀 were short.", "barrier", "workforce", 8), (Coder, "Nurses 😀 were short.", "barrier", "workforce", 30)],
            stretches.Select(one => (one.Coder, one.Text, one.Kinds[0], one.Themes[0], one.Start)));
        Assert.Equal("page 2; scores: states a factor 0.91, kind 0.82, theme 0.73", stretches[0].Note);
    }

    [Fact]
    public void An_article_that_the_review_has_already_is_not_in_it()
    {
        var review = Review([new("known-2018", "Evans", 2021, "On the shortage of nurses", "", "", "", "10.1136/new")]);

        Assert.Empty(Project(review).Project.Sources);
        Assert.Equal("", Text(review, "references.ris"));
    }

    [Fact]
    public void The_new_articles_are_references()
    {
        using var folder = new ScratchFolder();

        var reference = Assert.Single(ReferenceFile.Read(folder.Write("a.ris", Text(Review([]), "references.ris"))).References);

        Assert.Equal(("JOUR", "On the shortage of nurses", 2021), (reference.Type, reference.Title, reference.Year));
        Assert.Equal(("BMJ Open", "10.1136/new"), (reference.Journal, reference.Doi));
        Assert.Equal(["Jane Evans", "Bob Erens"], reference.Authors);
    }

    [Fact]
    public void What_a_search_said_of_an_article_is_kept()
    {
        var found = new Reference("JOUR", "s.ris", 1) { Title = "On the shortage of nurses", Doi = "10.1136/NEW", Abstract = "Why.", Others = [new("SN", "1")] };

        Assert.Contains("AB  - Why.\nSN  - 1\n", Text(Review([], found), "references.ris"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_codebook_has_the_codes_of_the_project()
    {
        using var folder = new ScratchFolder();

        Assert.Equivalent(
            Project(Review([])).Project.Codes, QdaCodebookFile.Read(folder.Write("a.qdc", Bytes(Review([]), "codebook.qdc"))).Codes, strict: true);
    }

    private static QdaImport Project(ReviewUpdate review)
    {
        using var folder = new ScratchFolder();
        return QdaProjectFile.Read(folder.Write("a.qdpx", Bytes(review, "codings.qdpx")));
    }

    private static string Text(ReviewUpdate review, string name) => Encoding.UTF8.GetString(Bytes(review, name));

    private static byte[] Bytes(ReviewUpdate review, string name)
    {
        using var stream = new MemoryStream();
        UpdateFiles.All.Single(file => file.Name == name).Write(review, stream);
        return stream.ToArray();
    }

    private static ReviewUpdate Review(IReadOnlyList<Article> known, params Reference[] references) => UpdateOf.Review(
        new(
            new(known, []), Codes.Book, [], references, Answers.None,
            new("tiny", "0.1.0", "softmax", 1, "1234567", "", 0, 0, "", 0, 0, new Dictionary<string, double>()), "0.1.0", new(2026, 3, 2)),
        [New()],
        []);

    private static NewArticle New()
    {
        var shortage = new Prediction(true, 0.91, "barrier", 0.82, "workforce", 0.73, null, null);
        return new(
            "new/nurses.pdf", new string('a', 64),
            new(Field("On the shortage of nurses"), [Field("Jane Evans"), Field("Bob Erens")], Field("BMJ Open"), Field("2021"), Field("10.1136/new")),
            "", [new(Sentence("Methods", Role.Heading), null), new(Sentence("Nurses 😀 were short.", Role.Body), shortage), new(Sentence("Nurses 😀 were short.", Role.Body), shortage)],
            Coder);
    }

    private static MetadataField Field(string value) => new(value, 0.9, value, null);

    private static Sentence Sentence(string text, Role role) => new(text, role, null, [new(2, new Box(0, 0, 1, 1))], 0, text.Length);
}
