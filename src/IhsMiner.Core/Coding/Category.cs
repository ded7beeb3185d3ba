namespace IhsMiner.Coding;

/// <summary>A theme or a kind: one value that a coder can give to a statement.</summary>
/// <param name="Id">Short, lower case, without spaces; what files hold.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Definition">The review's own.</param>
/// <param name="Aliases">Other names under which charts print it.</param>
/// <param name="Include">What belongs here, for coders.</param>
/// <param name="Exclude">What does not, and where it belongs, for coders.</param>
/// <param name="VersusRest">Whether agreement on this value against all others is worth a figure of its own.</param>
public sealed record Category(
    string Id, string Name, string Definition, IReadOnlyList<string> Aliases, string Include, string Exclude, bool VersusRest = false)
{
    /// <summary>What no category may be called: it says that a sentence states no factor.</summary>
    public const string None = "none";
}
