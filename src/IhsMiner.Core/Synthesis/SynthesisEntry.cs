using IhsMiner.Coding;

namespace IhsMiner.Synthesis;

/// <summary>One thing that articles say, with all statements that say it.</summary>
/// <param name="Theme">Null where the chart has none.</param>
/// <param name="Sources">In the chart's order; the first stands for all. They share theme and kind.</param>
/// <param name="Stage">What the words of any of them say.</param>
public sealed record SynthesisEntry(string? Theme, string Kind, IReadOnlyList<Statement> Sources, StageFinding Stage)
{
    /// <summary>The statement that stands for all.</summary>
    public Statement Statement => Sources[0];
}
