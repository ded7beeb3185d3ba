using IhsMiner.Classification.Explanations;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification.Explanations;

public sealed class CodedTextsTests
{
    private static readonly CodedTexts Texts = new(
    [
        CodedText.Of(new Statement("one", "up", 1, "a", "Shared budgets across services.")),
        CodedText.Of(new Statement("two", "down", 1, null, "Budgets are cut.")),
        CodedText.Of(new Example("up", "b", null, "Staff who know one another.")),
    ]);

    [Fact]
    public void The_text_itself_is_nearest()
    {
        var nearest = Texts.Nearest("shared budgets across services", 3)[0];

        Assert.Equal("one", nearest.Coded.ArticleId);
        Assert.Equal(1, nearest.Cosine, 1e-12);
    }

    [Fact]
    public void Texts_that_share_no_word_are_not_named() => Assert.Equal(
        ["two", "one"], Texts.Nearest("Budgets are small", 3).Select(like => like.Coded.ArticleId));

    [Fact]
    public void No_more_are_named_than_asked_for() => Assert.Single(Texts.Nearest("Budgets", 1));

    [Fact]
    public void A_word_in_few_texts_counts_more_than_one_in_many() => Assert.Equal(
        "two", Texts.Nearest("cut budgets", 1)[0].Coded.ArticleId);

    [Fact]
    public void The_cosine_is_that_of_the_weighted_counts()
    {
        // 'budgets' stands in two of three texts, 'across' in one; of the pairs 'budgets across' in one; one begins with
        // 'budgets', and none with 'budgets across'.
        double common = Math.Log(4 / 3.0) + 1, rare = Math.Log(4 / 2.0) + 1, unseen = Math.Log(4) + 1;
        var asked = Math.Sqrt((common * common) + (3 * rare * rare) + (unseen * unseen));
        var known = Math.Sqrt((common * common) + (8 * rare * rare));

        Assert.Equal(((common * common) + (2 * rare * rare)) / (asked * known), Texts.Nearest("budgets across", 1)[0].Cosine, 1e-12);
    }

    [Fact]
    public void An_example_has_no_article() => Assert.Null(Texts.Nearest("staff", 1)[0].Coded.ArticleId);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("unheard")]
    public void What_has_no_known_word_is_like_nothing(string text) => Assert.Empty(Texts.Nearest(text, 3));
}
