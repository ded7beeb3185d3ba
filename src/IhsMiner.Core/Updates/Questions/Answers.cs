namespace IhsMiner.Updates.Questions;

/// <summary>What people answered, by the questions' ids.</summary>
public sealed record Answers(IReadOnlyDictionary<string, bool> Given)
{
    public static Answers None { get; } = new(new Dictionary<string, bool>());

    /// <summary>Yes, no, or null where nobody said.</summary>
    public bool? To(string question) => Given.TryGetValue(question, out var answer) ? answer : null;
}
