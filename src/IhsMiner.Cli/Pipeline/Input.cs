namespace IhsMiner.Cli.Pipeline;

/// <summary>One file that a user named, or that lies in a folder that they named.</summary>
internal abstract record Input
{
    private Input()
    {
    }

    /// <summary>A PDF, or what is taken for one.</summary>
    public sealed record ToRead(string Path) : Input;

    /// <summary>What needs no PDF engine: its outcome is known already.</summary>
    public sealed record Settled(Outcome Outcome) : Input;
}
