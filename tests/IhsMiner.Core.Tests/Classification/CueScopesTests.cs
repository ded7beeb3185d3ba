using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

public sealed class CueScopesTests
{
    private static readonly Cue[] Cues =
    [
        Toy.Cue("help*", "up", 2, Cue.KindFacet), Toy.Cue("good", "up", 1, Cue.KindFacet), Toy.Cue("harm*", "down", 3, Cue.KindFacet),
        Toy.Cue("money", "a", 3),
        new Modifier(Modifier.Negator, "no").ToCue(), new Modifier(Modifier.Contrast, "but").ToCue(),
    ];

    [Fact]
    public void A_cue_that_nothing_turns_is_stated() =>
        Assert.Equal(Math.Log(1 + 2 + 1), Of("it was some good and helped us all").Value("kind up stated"));

    [Theory]
    [InlineData("there is no help at all", true)]
    [InlineData("there is no one who may help us here", true)]
    [InlineData("there is no one here who may help us here", false)]
    [InlineData("help there is, no less", false)]
    public void A_negator_reaches_four_words_on(string text, bool denied)
    {
        var place = Of(text);

        Assert.Equal((denied, !denied), (place.Value("kind up denied") > 0, place.Value("kind up stated") > 0));
    }

    [Fact]
    public void A_contrast_ends_a_negators_reach() =>
        Assert.Equal(Math.Log(1 + 2), Of("we had no money but help came").Value("kind up stated"));

    [Fact]
    public void The_last_contrast_parts_what_is_before_from_what_is_after()
    {
        var places = Of("so harm was done but all in all help came to us");

        Assert.Equal((Math.Log(4), Math.Log(3)), (places.Value("kind down before contrast"), places.Value("kind up after contrast")));
    }

    [Fact]
    public void Without_a_contrast_there_is_no_before_and_after() =>
        Assert.DoesNotContain(Of("so harm was done and help came to us").Names, name => name.EndsWith("contrast", StringComparison.Ordinal));

    [Theory]
    [InlineData("helped by all of them", "kind up first")]
    [InlineData("the help of all of them", "kind up first")]
    [InlineData("all of them were of help", "kind up last")]
    [InlineData("all of them did much good there", "kind up last")]
    public void A_cue_within_a_word_of_an_edge_is_first_or_last(string text, string name) =>
        Assert.Contains(name, Of(text).Names);

    [Fact]
    public void A_cue_in_the_middle_is_neither() =>
        Assert.Equal(["kind up stated"], Of("in all of this help came to them").Names);

    [Fact]
    public void Themes_have_no_scope() => Assert.Empty(Of("no money").Names);

    private static Collected Of(string text)
    {
        var tokens = TokenizedText.Of(text).Tokens;
        var collected = new Collected();
        CueScopes.Add(new CueMatcher(Cues).Find(tokens), tokens.Count, collected);
        return collected;
    }
}
