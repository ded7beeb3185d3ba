using FsCheck;
using FsCheck.Fluent;
using IhsMiner.Agreement;

namespace IhsMiner.Tests.Agreement.Properties;

/// <summary>Arbitrary small tables of ratings: one to five categories, up to a dozen items, missing codes among them.</summary>
internal static class Tables
{
    private const int Trials = 300;

    private static readonly string[] Names = ["a", "b", "c", "d", "e"];

    /// <summary>Holds the property to tables of any number of coders from two to four; the same tables in every run.</summary>
    public static void OfAnyCoders(Action<string?[][], string[]> property) => Check(Gen.Choose(2, 4), property);

    /// <summary>Of two coders.</summary>
    public static void OfTwoCoders(Action<string?[][], string[]> property) => Check(Gen.Constant(2), property);

    /// <summary>Equal, or both undefined; rounding aside.</summary>
    public static void Same(Statistic expected, Statistic actual, string coefficient)
    {
        Assert.True(expected.GetType() == actual.GetType(), $"{coefficient}: {expected} became {actual}");
        if (expected is Statistic.Defined { Value: var one } && actual is Statistic.Defined { Value: var other })
            Assert.True(Math.Abs(one - other) < 1e-9, $"{coefficient}: {one} became {other}");
    }

    private static void Check(Gen<int> coders, Action<string?[][], string[]> property)
    {
        var tables =
            from width in coders
            from categories in Gen.Choose(1, Names.Length)
            from items in Gen.Choose(1, 12)
            from codes in Gen.Choose(-1, categories - 1).ArrayOf(width * items)
            select (Rows: codes.Select(code => code < 0 ? null : Names[code]).Chunk(width).ToArray(), Names: Names[..categories]);
        Prop.ForAll(tables.ToArbitrary(), table => property(table.Rows, table.Names))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Trials).WithReplay(2022, 49));
    }
}
