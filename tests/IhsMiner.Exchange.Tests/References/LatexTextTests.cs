using IhsMiner.Exchange.References;

namespace IhsMiner.Exchange.Tests.References;

public sealed class LatexTextTests
{
    [Theory]
    [InlineData("{\\\"o}", "ö")]
    [InlineData("\\\"{o}", "ö")]
    [InlineData("\\\"o", "ö")]
    [InlineData("\\'{\\i}", "í")]
    [InlineData("\\v{S}koda", "Škoda")]
    [InlineData("\\c{c}a", "ça")]
    [InlineData("\\c ca", "ça")]
    [InlineData("{\\ss}", "ß")]
    [InlineData("\\o re", "øre")]
    [InlineData("{\\AA}rhus", "Århus")]
    [InlineData("\\emph{joint} care", "joint care")]
    [InlineData("R\\&D 50\\% \\$5", "R&D 50% $5")]
    [InlineData("pp. 1--2 --- ``so''", "pp. 1–2 — “so”")]
    [InlineData("Dr~Who", "Dr Who")]
    [InlineData("\\'x", "x\u0301")]
    [InlineData("\\", "")]
    [InlineData("\\'", "'")]
    [InlineData("{{{", "")]
    public void TeX_becomes_plain(string tex, string plain) => Assert.Equal(plain, LatexText.Of(tex));
}
