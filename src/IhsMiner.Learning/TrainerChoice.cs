namespace IhsMiner.Learning;

/// <summary>A trainer that the program knows of.</summary>
/// <param name="Name">As the command line says it.</param>
/// <param name="IsPresent">Whether it is in this build.</param>
/// <param name="Because">Why, in one line for a person.</param>
public sealed record TrainerChoice(string Name, bool IsPresent, string Because);
