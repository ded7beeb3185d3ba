using IhsMiner.Exchange.Workbooks;

namespace IhsMiner.Exchange.Tests.Workbooks;

public sealed class TableSheetTests
{
    [Fact]
    public void Columns_of_long_text_are_wide_and_truths_are_words()
    {
        var sheet = TableSheet.Of("chart", ["id", "text", "is_factor"], [[1L, new string('x', 50), true], [2L, null, null]]);

        Assert.Equal([14, 60, 14], sheet.Columns.Select(column => column.Width));
        Assert.Equal([1L, new string('x', 50), "true"], sheet.Rows[0].Select(cell => cell.Value));
        Assert.Null(sheet.Rows[1][2].Value);
    }

    [Fact]
    public void More_rows_than_a_sheet_has_are_refused() => Assert.Throws<IhsMinerException>(
        () => TableSheet.Of("chart", ["id"], Enumerable.Repeat((IReadOnlyList<object?>)[1L], 1_048_576)));
}
