using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

public sealed class CueSumsTests
{
    private static readonly Cue[] Cues =
    [
        Toy.Cue("money", "a", 3), Toy.Cue("budget*", "a", 2), Toy.Cue("law", "b", 3),
        Toy.Cue("help*", "up", 2, facet: "kind"), Toy.Cue("interview*", "", 1, facet: "none"),
    ];

    [Fact]
    public void Weights_of_one_category_are_added_and_damped() =>
        Assert.Equal(Math.Log(1 + 3 + 2), Of("money and budgets").Value("theme a"));

    [Fact]
    public void The_category_with_the_most_of_its_facet_says_so() =>
        Assert.Equal(["theme a", "theme a most", "theme b"], Of("money, budgets, law").Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Categories_with_equally_much_both_say_so() =>
        Assert.Equal((1, 1), (Of("money, law").Value("theme a most"), Of("money, law").Value("theme b most")));

    [Fact]
    public void Facets_do_not_compete() =>
        Assert.Equal((1, 1), (Of("money helps").Value("theme a most"), Of("money helps").Value("kind up most")));

    [Fact]
    public void A_cue_for_no_factor_has_no_category() =>
        Assert.Equal(["none ", "none  most"], Of("in interviews").Names);

    [Fact]
    public void A_text_without_cues_has_no_sums() => Assert.Empty(Of("nothing here").Features);

    private static Collected Of(string text)
    {
        var collected = new Collected();
        CueSums.Add(new CueMatcher(Cues).Find(TokenizedText.Of(text).Tokens), collected);
        return collected;
    }
}
