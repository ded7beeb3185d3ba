namespace IhsMiner.Agreement.Resampling;

/// <summary>How often each cluster is drawn when as many are drawn with replacement as there are.</summary>
public static class ClusterDraw
{
    /// <summary>
    /// The same for the same arguments. One count for each cluster; their sum is <paramref name="clusters"/>.
    /// </summary>
    /// <param name="replicate">Which of the resamples, from 0.</param>
    public static int[] Of(int clusters, int seed, int replicate)
    {
        var drawn = new int[clusters];
        for (var draw = 0; draw < clusters; draw++)
            drawn[SplitMix64.Below(clusters, seed, ((long)replicate * clusters) + draw)]++;
        return drawn;
    }
}
