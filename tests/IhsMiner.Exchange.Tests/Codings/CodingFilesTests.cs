using IhsMiner.Agreement.Reports;
using IhsMiner.Exchange.Codings;

namespace IhsMiner.Exchange.Tests.Codings;

public sealed class CodingFilesTests
{
    [Fact]
    public void Items_of_all_files_are_kept_in_the_order_in_which_they_come()
    {
        using var folder = new ScratchFolder();

        var table = CodingFiles.Read([Source(folder, "one", "2,a\n1,b\n"), Source(folder, "two", "3,a\n1,\n2,b\n")], MeasurementLevel.Nominal, null);

        Assert.Equal([["a", "b"], ["b", null], [null, "a"]], table.Rows);
        var absent = Assert.Single(table.Absent);
        Assert.Equal(("one", 1, "3"), (absent.Coder, absent.Count, absent.First[0]));
    }

    [Fact]
    public void Numbers_of_one_value_are_one_category_and_stand_by_size()
    {
        using var folder = new ScratchFolder();

        var table = CodingFiles.Read(
            [Source(folder, "one", "1,10\n2,-0\n"), Source(folder, "two", "1,10.0\n2,0\n")], MeasurementLevel.Ratio, null);

        Assert.Equal(["0", "10"], table.Scale.Categories);
        Assert.Equal([["10", "10"], ["0", "0"]], table.Rows);
    }

    [Fact]
    public void Sets_have_one_name_whatever_the_order_of_their_members()
    {
        using var folder = new ScratchFolder();

        var table = CodingFiles.Read([Source(folder, "one", "1,b;a\n"), Source(folder, "two", "1,a; b\n")], MeasurementLevel.Nominal, null);

        Assert.True(table.Scale.AreSets);
        Assert.Equal([["a;b", "a;b"]], table.Rows);
    }

    [Fact]
    public void A_category_that_only_the_order_names_is_one()
    {
        using var folder = new ScratchFolder();

        var table = CodingFiles.Read(
            [Source(folder, "one", "1,low\n"), Source(folder, "two", "1,high\n")], MeasurementLevel.Ordinal, ["low", "middle", "high"]);

        Assert.Equal(["low", "middle", "high"], table.Scale.Categories);
    }

    private static CodingSource Source(ScratchFolder folder, string coder, string rows)
    {
        var path = folder.At($"{coder}.csv");
        File.WriteAllText(path, "id,code\n" + rows);
        return new(path, coder, ["id"], "code", null);
    }
}
