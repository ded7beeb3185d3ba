using IhsMiner.Cli.Batch;
using IhsMiner.Layout;

namespace IhsMiner.Cli.Tests.Batch;

public sealed class PublicationYearTests
{
    [Theory]
    [InlineData("report-2019.pdf", "", "2019")]
    [InlineData("a.pdf", "© The Trust 2017", "2017")]
    [InlineData("a.pdf", "Published 3 March 2021.", "2021")]
    [InlineData("a.pdf", "Published in 2016 and © 2017", null)]
    [InlineData("2018-2019.pdf", "", null)]
    [InlineData("a.pdf", "The 2012 Act changed that.", null)]
    [InlineData("20190312.pdf", "", null)]
    public void Is_what_the_document_says_plainly(string name, string text, string? expected) =>
        Assert.Equal(expected, PublicationYear.Of(name, new("", [new(text, Role.Body, null, [new(1, default)], 0, text.Length)], [])
        {
            CharactersByPage = new Dictionary<int, int>(),
        }));
}
