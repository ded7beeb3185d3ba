using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>Lines that belong to no record: one issue for all that stand together.</summary>
internal sealed class StrayText(ICollection<ReferenceIssue> issues, string message)
{
    /// <summary>In chars: enough to find the place.</summary>
    private const int Shown = 200;

    private readonly List<string> lines = [];
    private readonly List<int> numbers = [];

    public void Add(int number, string text)
    {
        numbers.Add(number);
        if (lines.Sum(line => line.Length) < Shown)
            lines.Add(Cut(text));
    }

    public void Close()
    {
        if (numbers.Count > 0)
            issues.Add(new(numbers[0], Cut(string.Join(" | ", lines)), numbers.Count == 1 ? message : $"{message}, {numbers.Count} lines"));
        lines.Clear();
        numbers.Clear();
    }

    public static string Cut(string text) => text.Length <= Shown ? text : $"{text[..Shown]}…";
}
