using IhsMiner.Classification;
using IhsMiner.Documents;
using IhsMiner.Duplicates;
using IhsMiner.Layout;
using IhsMiner.Metadata;
using IhsMiner.Sentences;
using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Tests.Support;

/// <summary>Invented runs.</summary>
internal static class Sample
{
    public static RunManifest Manifest(int inputs, int shard = 1, int shards = 1) =>
        new("0.1.0", "toy", "aaaa", "bbbb", "--timeout 60", MinHash.Seed, inputs, "cccc", shard, shards);

    public static IReadOnlyList<RunCategory> Categories { get; } =
    [
        new(RunCategory.Theme, "people", "People", "who works there"), new(RunCategory.Theme, "money", "Money", "what it costs"),
        new(RunCategory.Kind, "help", "Help", "helps"), new(RunCategory.Kind, "hinder", "Hinder", "hinders"),
    ];

    public static ListedDocument Listed(int id) => new(id, $"in/{id:00}.pdf");

    /// <summary>A run of so many waiting inputs.</summary>
    public static RunFile Run(TemporaryFolder folder, int inputs, string name = "run.db") =>
        RunFile.Create(folder.At(name), Manifest(inputs), Categories, Enumerable.Range(1, inputs).Select(Listed));

    /// <summary>A document of one page, a sentence for each text; the first sentence states no factor, all others do.</summary>
    public static DocumentResult.Done Done(string sha256, params string[] texts)
    {
        var places = texts.Select((text, i) => new Sentence(
            text, Role.Body, "Results", [new(1, new(10, 20 * i, 90.04, (20 * i) + 12))], 100 * i, (100 * i) + text.Length));
        var all = string.Join(' ', texts);
        return new(
            sha256,
            [new Page(1, 600, 800, 0, [new("Word", new(0, 0, 1, 1))])],
            [.. places.Select((sentence, i) => (sentence, (Prediction?)Predicted(isFactor: i > 0)))],
            [new(1, new(0, 0, 5, 5), "7", RemovalReason.PageNumber)],
            new(Field(texts[0], 0.95), [Field("Ann Poe", 0.7), Field("Bo Roe", 0.7)], null, Field("2019", 0.85), null),
            TitleKey.Of(texts[0]),
            MinHash.Of(all))
        {
            Warnings = ["Page 2 has no text.", "Page 3 is garbled."],
        };
    }

    private static MetadataField Field(string value, double confidence) =>
        new(value, confidence, $"said {value}", new(1, new(0, 0, 9, 9)));

    private static Prediction Predicted(bool isFactor) =>
        new(isFactor, isFactor ? 0.876543 : 0.1, "hinder", 0.75, "people", 0.5, "money", 0.25);
}
