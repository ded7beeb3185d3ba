using System.Globalization;
using System.Text;
using IhsMiner.Pdf.Poppler;

namespace IhsMiner.Pdf.Tests.Poppler;

public sealed class PointNumberTests
{
    [Theory]
    [InlineData("0.000000")]
    [InlineData("72.000000")]
    [InlineData("595.276000")]
    [InlineData("0.1")]
    [InlineData("7")]
    [InlineData("123456789.123456")]
    [InlineData("-3.25")]
    [InlineData("1e5")]
    [InlineData("99999999999999999999.5")]
    public void Is_the_double_that_the_text_says(string text) =>
        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), PointNumber.Of(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("nan")]
    [InlineData("-inf")]
    [InlineData("1e999")]
    public void Is_none_where_the_text_is_none(string text) => Assert.Null(PointNumber.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Is_the_same_for_all_that_Poppler_prints()
    {
        for (var i = 0; i < 2_000_000; i += 37)
        {
            var text = (i / 1000.0).ToString("F6", CultureInfo.InvariantCulture);
            Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), PointNumber.Of(Encoding.UTF8.GetBytes(text)));
        }
    }
}
