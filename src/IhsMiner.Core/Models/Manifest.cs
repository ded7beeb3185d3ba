using System.Text.Json.Serialization;

namespace IhsMiner.Models;

/// <summary>Where a model comes from, and what it is worth.</summary>
/// <param name="Name">The model's name: its folder's.</param>
/// <param name="Tool">The program's version that trained it.</param>
/// <param name="ModelSha256">Of model.json, 64 lower-case hexadecimal digits.</param>
/// <param name="ChartSha256">Of the chart it learned from, as are the statements and articles counted next.</param>
/// <param name="CodebookSha256">Of the codebook's files one after the other, by name.</param>
/// <param name="Scores">Leave-one-article-out agreement with the chart: by name, such as <c>theme κ</c>; empty where not measured.</param>
public sealed record Manifest(
    string Name,
    string Tool,
    string Trainer,
    int Seed,
    string ModelSha256,
    string ChartSha256,
    int Statements,
    int Articles,
    string CodebookSha256,
    int Cues,
    int Examples,
    IReadOnlyDictionary<string, double> Scores)
{
    /// <summary>Name and the first seven digits of the hash, such as <c>ihs-2022@1a2b3c4</c>: how codings name the model.</summary>
    [JsonIgnore]
    public string Coder => $"model:{Name}@{ModelSha256[..7]}";
}
