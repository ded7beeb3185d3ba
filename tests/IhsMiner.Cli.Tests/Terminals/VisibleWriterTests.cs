using IhsMiner.Cli.Terminals;

namespace IhsMiner.Cli.Tests.Terminals;

public sealed class VisibleWriterTests
{
    [Theory]
    [InlineData("\u001b[2Jclear.pdf", "\uFFFD[2Jclear.pdf")]
    [InlineData("\u009b31mred\u0007", "\uFFFD31mred\uFFFD")]
    [InlineData("report\u202Efdp.exe", "report\uFFFDfdp.exe")]
    [InlineData("Überblick 統合 ケア\tשלום\n", "Überblick 統合 ケア\tשלום\n")]
    public void What_would_steer_a_terminal_shows(string text, string expected)
    {
        using var inner = new StringWriter();
        using var writer = new VisibleWriter(inner);

        writer.Write(text);

        Assert.Equal(expected, inner.ToString());
    }

    [Fact]
    public void Lines_and_single_characters_go_the_same_way()
    {
        using var inner = new StringWriter();
        using var writer = new VisibleWriter(inner) { NewLine = "\n" };

        writer.WriteLine("a\u001bb");
        writer.Write('\u001b');
        writer.Write(['c', '\u0000'], 0, 2);

        Assert.Equal("a\uFFFDb\n\uFFFDc\uFFFD", inner.ToString());
    }
}
