namespace IhsMiner.Store.Runs;

/// <summary>The account of a run: every input has one outcome.</summary>
/// <param name="Inputs">What the manifest says there must be.</param>
/// <param name="Waiting">Those without an outcome yet.</param>
public sealed record Reconciliation(int Inputs, int Done, int Failed, int Skipped, int Waiting)
{
    /// <summary>True once nothing waits and nothing is lost or counted twice.</summary>
    public bool Balances => Waiting == 0 && Inputs == Done + Failed + Skipped;
}
