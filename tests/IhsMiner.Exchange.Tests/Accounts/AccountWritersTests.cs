using IhsMiner.Accounts;
using IhsMiner.Exchange.Accounts;
using IhsMiner.Layout;

namespace IhsMiner.Exchange.Tests.Accounts;

public sealed class AccountWritersTests
{
    private static readonly DocumentAccount Account = new(
        "a.pdf",
        [
            new(1, 100, 90, new Dictionary<RemovalReason, int> { [RemovalReason.RunningHead] = 8, [RemovalReason.Invisible] = 2 }),
            new(2, 7, 7, new Dictionary<RemovalReason, int>()),
        ]);

    [Fact]
    public void The_text_has_a_row_a_page_and_a_column_a_reason()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        AccountText.Write(writer, Account);
        Assert.Equal(
            """
            a.pdf: characters
            page     read    kept    running-head       invisible     unaccounted
            1         100      90               8               2               0
            2           7       7               0               0               0
            all       107      97               8               2               0


            """.ReplaceLineEndings("\n"),
            writer.ToString());
    }

    [Fact]
    public void The_JSON_is_one_line_with_the_same_figures()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        AccountLines.Write(writer, Account);
        Assert.Equal(
            """{"document":"a.pdf","read":107,"kept":97,"removed":{"running-head":8,"invisible":2},"unaccounted":0,"pages":["""
            + """{"page":1,"read":100,"kept":90,"removed":{"running-head":8,"invisible":2},"unaccounted":0},"""
            + """{"page":2,"read":7,"kept":7,"removed":{},"unaccounted":0}]}""" + "\n",
            writer.ToString());
    }
}
