using System.Diagnostics;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Tests.Imports;

public sealed class HostileCellTests
{
    // A cell as long as a spreadsheet allows takes some milliseconds; quadratic work would take minutes.
    [Theory]
    [InlineData("(1) ")]
    [InlineData("1) ")]
    [InlineData("((((1) ")]
    [InlineData("1) Economic - ")]
    [InlineData("Economic - a. ")]
    [InlineData("E-----")]
    [InlineData("\n")]
    [InlineData("- ")]
    [InlineData("a.\nB")]
    public void The_longest_cell_of_one_thing_over_and_over_is_cut_in_good_time(string piece)
    {
        var cell = string.Concat(Enumerable.Repeat(piece, 32_000 / piece.Length));
        var themes = new ThemeNames(Codes.Book.Themes);
        var watch = Stopwatch.StartNew();

        StatementCell.Parse(cell, themes);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
