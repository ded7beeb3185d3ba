using System.Text;
using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

public sealed class RandomProjectsTests
{
    private static readonly string[] Letters =
        ["a", "Z", " ", "  ", "\n", "\r\n", "\t", "é", "e\u0301", "😀", "𝔸", "\u2028", "\u00A0", "<", "&", "\"", "]]>", "\0", "\uD800", "\uFEFF"];

    /// <summary>Texts of all sorts of letters, with a fixed seed.</summary>
    [Fact]
    public void Whatever_an_article_holds_is_read_back_as_it_was_written()
    {
        var random = new Random(11);
        for (var round = 0; round < 100; round++)
        {
            var sentences = Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Text(random, 20)).ToList();
            var project = ArticlesProject.Of("P", "test", Packages.Monday, Codes.Book,
            [
                new($"{round}", "n", "", sentences, [.. Enumerable.Range(0, 5).Select(_ => new SentenceCoding(
                    random.Next(sentences.Count), $"coder {random.Next(2)}", "need", ["culture"], "", null))]),
            ]);
            var back = Packages.Read(Packages.Bytes(project));

            Assert.Empty(back.Issues);
            Assert.Equal(Coded(project), Coded(back.Project));
        }
    }

    // Halves of surrogate pairs, which UTF-8 cannot hold, are read as U+FFFD.
    private static IEnumerable<string> Coded(QdaProject project) => project.Sources.SelectMany(source => source.Selections.Select(selection =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(source.Text[selection.Start..selection.End]))));

    private static string Text(Random random, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => Letters[random.Next(Letters.Length)]));
}
