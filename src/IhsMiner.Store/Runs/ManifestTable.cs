using System.Globalization;

namespace IhsMiner.Store.Runs;

/// <summary>The manifest as rows of a name and a value.</summary>
internal static class ManifestTable
{
    public static IEnumerable<(string Name, string Value)> Rows(RunManifest manifest) =>
    [
        ("tool", manifest.Tool), ("model", manifest.Model), ("model_sha256", manifest.ModelSha256),
        ("codebook_sha256", manifest.CodebookSha256), ("options", manifest.Options), ("seed", Text(manifest.Seed)),
        ("inputs", Text(manifest.Inputs)), ("inputs_sha256", manifest.InputsSha256), ("shard", Text(manifest.Shard)),
        ("shards", Text(manifest.Shards)),
    ];

    /// <param name="path">Of the run, for the message where a row is missing.</param>
    public static RunManifest Of(IReadOnlyDictionary<string, string> rows, string path)
    {
        return new(
            Value("tool"), Value("model"), Value("model_sha256"), Value("codebook_sha256"), Value("options"), Number("seed"),
            Number("inputs"), Value("inputs_sha256"), Number("shard"), Number("shards"));

        string Value(string name) => rows.TryGetValue(name, out var value) ? value : throw Damaged(name);

        int Number(string name) =>
            int.TryParse(Value(name), CultureInfo.InvariantCulture, out var number) ? number : throw Damaged(name);

        IhsMinerException Damaged(string name) =>
            new($"{path}: the run's manifest has no sound '{name}'; the file is damaged: make the run again");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
