using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Qda;

namespace IhsMiner.Cli.Tests.Support;

/// <summary>A REFI-QDA project of a tiny review, in which a model and a person coded the same four sentences.</summary>
internal static class TinyProject
{
    public const string Model = "model:tiny@1234567";

    public static string In(ScratchFolder folder, string codebook, string name = "coded.qdpx")
    {
        var project = ArticlesProject.Of("Tiny", "a test", DateTimeOffset.UnixEpoch, CodebookFolder.Read(codebook),
        [
            new("one", "one.pdf", "", ["Staff are kind.", "Money is short.", "Budgets are cut.", "We met twice."],
            [
                .. new[] { (0, "people"), (1, "money"), (2, "money") }.Select(entry => Coding(entry.Item1, Model, entry.Item2)),
                .. new[] { (0, "people"), (1, "people"), (2, "money"), (3, "people") }.Select(entry => Coding(entry.Item1, "Anna", entry.Item2)),
            ]),
        ]);
        using var stream = File.Create(folder.At(name));
        QdaProjectFile.Write(stream, project);
        return folder.At(name);
    }

    private static SentenceCoding Coding(int sentence, string coder, string theme) => new(sentence, coder, "help", [theme], "", null);
}
