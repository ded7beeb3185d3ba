using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Tests.Tables;

public sealed class JsonLinesTests
{
    [Fact]
    public void A_row_is_an_object_with_its_properties_in_order()
    {
        Assert.Equal(
            "{\"text\":\"Café + <b> 'x'\",\"score\":0.1,\"n\":3,\"kept\":true,\"theme\":null}\n{\"text\":\"=1\",\"score\":1E-10,\"n\":0,\"kept\":false,\"theme\":\"t\"}\n",
            Written(["text", "score", "n", "kept", "theme"], [["Café + <b> 'x'", 0.1, 3, true, null], ["=1", 1e-10, 0, false, "t"]]));
    }

    [Fact]
    public void What_is_not_a_number_is_an_error_and_not_a_zero()
    {
        Assert.Throws<ArgumentException>(() => Written(["a"], [[double.NaN]]));
    }

    private static string Written(string[] columns, object?[][] rows)
    {
        using var writer = new StringWriter();
        JsonLines.Write(writer, columns, rows);
        return writer.ToString();
    }
}
