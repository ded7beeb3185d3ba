using IhsMiner.Cli.Pipeline;

namespace IhsMiner.Cli.Tests.Pipeline;

public sealed class KeptColumnsTests
{
    private static readonly string[] Added = ["statement", "kind", "theme"];

    [Theory]
    [InlineData("id,statement,note", "id,statement,note")]
    [InlineData("id,Statement", "id,statement")]
    [InlineData("statement,theme,Kind", "statement,original_theme,original_Kind")]
    [InlineData("statement,theme,original_theme", "statement,original_theme_2,original_theme")]
    [InlineData("statement,theme,original_theme,original_theme_2", "statement,original_theme_3,original_theme,original_theme_2")]
    [InlineData("statement,note,note,Note", "statement,note,note_2,Note_3")]
    [InlineData("statement,note,note,note_2", "statement,note,note_3,note_2")]
    [InlineData("statement,statement,theme,theme", "statement,original_statement,original_theme,original_theme_2")]
    [InlineData(",statement,", ",statement,_2")]
    public void No_column_is_lost(string columns, string expected) =>
        Assert.Equal(expected, string.Join(',', KeptColumns.Of(columns.Split(','), Added, "statement")));
}
