using IhsMiner.Coding;

namespace IhsMiner.Benchmarks.Accuracy;

/// <summary>A part of what there is to learn from.</summary>
/// <param name="Name">What is learned from.</param>
/// <param name="Book">With those cues and examples.</param>
/// <param name="UsesChart">Whether the chart is learned from, too.</param>
internal sealed record Ablation(string Name, Codebook Book, bool UsesChart = true)
{
    /// <summary>From the chart alone to all.</summary>
    public static IReadOnlyList<Ablation> Of(Codebook codebook)
    {
        Example[] single = [.. codebook.Examples.Where(example => example.Passage is null)];
        return
        [
            new("chart: its words alone", codebook with { Cues = [], Examples = [] }),
            new("chart + cues", codebook with { Examples = [] }),
            new("chart + cues + statements and negatives", codebook with { Examples = single }),
            new("all but prose", codebook with { Examples = [.. codebook.Examples.Where(example => !example.IsProse)] }),
            new("all but told passages", codebook with { Examples = [.. codebook.Examples.Where(example => example.Passage is null || example.IsProse)] }),
            new("all but cues and modifiers", codebook with { Cues = [], Modifiers = [] }),
            new("all but modifiers", codebook with { Modifiers = [] }),
            new("all", codebook),
            new("all but the chart", codebook, UsesChart: false),
        ];
    }
}
