using System.Text.Json;
using System.Xml.Linq;
using IhsMiner.Agreement.Reports;
using IhsMiner.Exchange.Agreements;

namespace IhsMiner.Exchange.Tests.Agreements;

/// <summary>What the three forms hold; how they look is in the goldens of the program's own tests.</summary>
public sealed class AgreementWritersTests
{
    private static readonly AgreementReport Report = AgreementReport.Of(
        new(
            ["<b>anna</b>", "ben"], "theme", [["a & b", "a & b"], ["c", "a & b"], ["c", "c"]],
            new(MeasurementLevel.Nominal, ["a & b", "c"]), Clusters: null, Absent: []),
        new());

    [Fact]
    public void What_is_undefined_is_null_with_its_reason()
    {
        var weighted = JsonDocument.Parse(Text(AgreementJson.Write)).RootElement.GetProperty("coefficients").GetProperty("weighted_kappa_linear");

        Assert.Equal(JsonValueKind.Null, weighted.GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, weighted.GetProperty("ci95").ValueKind);
        Assert.Contains("no order", weighted.GetProperty("undefined").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_text_on_the_page()
    {
        var page = Text(AgreementPage.Write);

        Assert.Contains("&lt;b&gt;anna&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("a &amp; b", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_says_its_figures_to_those_who_do_not_see_it()
    {
        var page = Text(AgreementPage.Write);
        var picture = XElement.Parse(page[page.IndexOf("<svg", StringComparison.Ordinal)..(page.IndexOf("</svg>", StringComparison.Ordinal) + 6)]);

        Assert.Equal("img", picture.Attribute("role")!.Value);
        Assert.StartsWith("Agreement 0.667, limits ", picture.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Coefficients_that_are_undefined_for_one_reason_share_a_line() => Assert.Contains(
        "for it: Weighted κ, linear; Weighted κ, quadratic; Gwet's AC2, quadratic weights\n", Text(AgreementText.Write), StringComparison.Ordinal);

    private static string Text(Action<TextWriter, AgreementReport> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer, Report);
        return writer.ToString();
    }
}
