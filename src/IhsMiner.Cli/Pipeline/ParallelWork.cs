namespace IhsMiner.Cli.Pipeline;

/// <summary>The same work on many items, as many at a time as there are processors.</summary>
internal static class ParallelWork
{
    /// <summary>One result an item, in the items' order.</summary>
    /// <param name="step">Called after each item, never twice at a time.</param>
    public static IReadOnlyList<TResult> Of<T, TResult>(
        IReadOnlyList<T> items, Func<T, TResult> work, Action step, CancellationToken cancellation) =>
    [
        .. items
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(work)
            .AsSequential()
            .Select(result =>
            {
                step();
                return result;
            }),
    ];
}
