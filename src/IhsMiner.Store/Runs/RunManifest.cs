namespace IhsMiner.Store.Runs;

/// <summary>What a run was made with: two runs of equal manifests give equal exports.</summary>
/// <param name="Tool">The program's version.</param>
/// <param name="Model">The model's name.</param>
/// <param name="ModelSha256">Of model.json.</param>
/// <param name="CodebookSha256">Of the codebook's files one after the other, by name.</param>
/// <param name="Options">Those that change results, as on the command line.</param>
/// <param name="Seed">Of the signatures of near-duplicates; nothing else is drawn.</param>
/// <param name="Inputs">How many inputs there are, those of other shards among them.</param>
/// <param name="InputsSha256">Of the list of inputs.</param>
/// <param name="Shard">1 for the first.</param>
/// <param name="Shards">1 where the run is whole.</param>
public sealed record RunManifest(
    string Tool, string Model, string ModelSha256, string CodebookSha256, string Options, int Seed, int Inputs,
    string InputsSha256, int Shard = 1, int Shards = 1)
{
    /// <summary>What <paramref name="other"/> has otherwise, in words, the shard left out; empty where it could be the same run.</summary>
    public IReadOnlyList<string> Differences(RunManifest other)
    {
        (string What, string Mine, string Theirs)[] pairs =
        [
            ("the program's version", Tool, other.Tool),
            ("the model", $"{Model}@{ModelSha256}", $"{other.Model}@{other.ModelSha256}"),
            ("the codebook", CodebookSha256, other.CodebookSha256),
            ("the options", Options, other.Options),
            ("the seed", $"{Seed}", $"{other.Seed}"),
            ("the list of inputs", $"{Inputs} {InputsSha256}", $"{other.Inputs} {other.InputsSha256}"),
            ("the number of shards", $"{Shards}", $"{other.Shards}"),
        ];
        return [.. pairs.Where(pair => pair.Mine != pair.Theirs).Select(pair => pair.What)];
    }
}
