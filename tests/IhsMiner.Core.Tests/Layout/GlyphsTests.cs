using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class GlyphsTests
{
    [Theory]
    [InlineData("con\uFB02ict", "conflict")]
    [InlineData("di\uFB03cult", "difficult")]
    [InlineData("\U0001D45D = 0.05", "p = 0.05")]
    [InlineData("\U0001D6FC", "α")]
    [InlineData("\U0001D7D8", "0")]
    [InlineData("Ada\u0301n", "Adán")]
    [InlineData("Ora\u0306s\u0326tie", "Orăștie")]
    [InlineData("5 \u00B5g", "5 \u03BCg")]
    [InlineData("\u03D5 = 2", "\u03C6 = 2")]
    [InlineData("½ m²…", "½ m²…")]
    public void Typesetters_signs_become_plain_letters(string text, string plain)
    {
        Assert.Equal(plain, Glyphs.Plain(text));
    }

    [Theory]
    [InlineData('\u00AD', true)]
    [InlineData('\u200B', true)]
    [InlineData('\uF0B7', true)]
    [InlineData('-', false)]
    [InlineData('é', false)]
    public void Soft_hyphens_zero_width_and_private_characters_show_nothing(char c, bool isInvisible)
    {
        Assert.Equal(isInvisible, Glyphs.IsInvisible(c));
    }
}
