using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

public sealed class LabelledTextsTests
{
    [Fact]
    public void A_statement_is_a_factor()
    {
        var text = LabelledTexts.Of([new Statement("x", "up", 1, "a", "Some text.")])[0];

        Assert.Equal((true, "up", "a", null, "Some text."),
            (text.IsFactor, text.Kind, text.Theme, text.SecondTheme, text.Text.Text));
    }

    [Fact]
    public void A_statement_whose_theme_is_lost_has_none() =>
        Assert.Null(LabelledTexts.Of([new Statement("x", "up", 1, null, "Some text.")])[0].Theme);

    [Fact]
    public void An_example_keeps_its_codes()
    {
        var text = LabelledTexts.Of([new Example("up", "a", "b", "Some text.")])[0];

        Assert.Equal((true, "up", "a", "b"), (text.IsFactor, text.Kind, text.Theme, text.SecondTheme));
    }

    [Fact]
    public void An_example_without_codes_is_no_factor()
    {
        var text = LabelledTexts.Of([new Example(null, null, null, "Some text.", "methods")])[0];

        Assert.Equal((false, null, null), (text.IsFactor, text.Kind, text.Theme));
    }
}
