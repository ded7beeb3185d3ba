namespace IhsMiner.Models;

/// <summary>What a model file calls itself. A change that older programs cannot read takes the next version.</summary>
internal static class ModelFormat
{
    public const string Name = "ihsminer-model";
    public const int Version = 1;
}
