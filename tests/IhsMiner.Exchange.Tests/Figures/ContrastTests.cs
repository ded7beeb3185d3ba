using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Tests.Figures;

/// <summary>Contrast as WCAG 2.2 defines it: 1 to 21; text wants 4.5 or more.</summary>
public sealed class ContrastTests
{
    [Fact]
    public void Text_is_legible_upon_every_themes_colour() => Assert.All(
        Enumerable.Range(0, 8),
        place => Assert.InRange(Contrast(Channels(ThemeColours.Ink(place)), Channels(ThemeColours.Fill(place))), 4.5, 21));

    [Theory]
    [InlineData("#1f2328", "#f0f3f6", "#0072b2")]
    [InlineData("#e6edf3", "#1c222a", "#56b4e9")]
    public void Text_is_legible_upon_the_strongest_shade(string ink, string ground, string shade)
    {
        var strength = Heat.Opacity(1, 1);
        double[] mixed = [.. Channels(ground).Zip(Channels(shade), (below, above) => below + (above - below) * strength)];
        Assert.InRange(Contrast(Channels(ink), mixed), 4.5, 21);
    }

    [Fact]
    public void Seven_themes_have_seven_colours() =>
        Assert.Equal(7, Enumerable.Range(0, 7).Select(ThemeColours.Fill).Distinct().Count());

    private static double Contrast(double[] one, double[] other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(double[] channels)
    {
        return 0.2126 * Linear(channels[0]) + 0.7152 * Linear(channels[1]) + 0.0722 * Linear(channels[2]);

        static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static double[] Channels(string colour) =>
        [.. Convert.FromHexString(colour.AsSpan(1)).Select(channel => channel / 255.0)];
}
