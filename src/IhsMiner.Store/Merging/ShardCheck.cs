using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Merging;

/// <summary>Whether shards make up one run.</summary>
internal static class ShardCheck
{
    /// <summary>An <see cref="IhsMinerException"/> that says what is missing, twice there, unlike, or not finished.</summary>
    public static void ThrowUnlessWhole(IReadOnlyList<RunFile> shards)
    {
        var first = shards[0];
        foreach (var shard in shards)
        {
            if (first.Manifest.Differences(shard.Manifest) is { Count: > 0 } differences)
                throw new IhsMinerException(
                    $"{shard.Path}: is no shard of the run that {first.Path} belongs to: {string.Join(", ", differences)} differ; "
                    + "merge shards of one run");
            if (shards.FirstOrDefault(other => other != shard && other.Manifest.Shard == shard.Manifest.Shard) is { } twin)
                throw new IhsMinerException(
                    $"{shard.Path} and {twin.Path} are both shard {shard.Manifest.Shard} of {shard.Manifest.Shards}; name each once");
        }

        var unfinished = shards.Where(shard => !shard.Reconcile().Balances).ToList();
        if (unfinished.Count > 0)
            throw new IhsMinerException(
                $"{string.Join("; ", unfinished.Select(Waiting))}; finish with 'ihsminer batch --resume'");

        var missing = Enumerable.Range(1, first.Manifest.Shards).Except(shards.Select(shard => shard.Manifest.Shard)).ToArray();
        if (missing.Length > 0)
            throw new IhsMinerException(
                $"shard {string.Join(", ", missing)} of {first.Manifest.Shards} is missing; name all shards");
    }

    private static string Waiting(RunFile shard) =>
        $"{shard.Path}: {shard.Reconcile().Waiting} of its {shard.Reconcile().Inputs} inputs have no outcome yet";
}
