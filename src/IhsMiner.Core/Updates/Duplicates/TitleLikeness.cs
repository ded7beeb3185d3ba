using IhsMiner.Duplicates;

namespace IhsMiner.Updates.Duplicates;

/// <summary>How much two titles are one: the share of their words that both have (Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x).</summary>
public static class TitleLikeness
{
    /// <summary>From here on a person is asked. Below, titles of one field share no more than its own words.</summary>
    public const double Near = 0.6;

    /// <summary>A title that the other begins or ends with: one of them may lack a subtitle.</summary>
    private const double Part = 0.9;

    /// <summary>Words from which on a title says something: 'Annual report' is none.</summary>
    public const int TellingWords = 3;

    /// <summary>0 to 1; 1 where they differ in case, spacing and punctuation alone. Null where one is empty.</summary>
    public static double? Of(string one, string other)
    {
        var (mine, theirs) = (TitleKey.Of(one), TitleKey.Of(other));
        if (mine.Length == 0 || theirs.Length == 0)
            return null;
        if (mine == theirs)
            return 1;
        var (shorter, longer) = mine.Length < theirs.Length ? (mine, theirs) : (theirs, mine);
        var isPart = Words(shorter).Length >= TellingWords
            && (longer.StartsWith(shorter + " ", StringComparison.Ordinal) || longer.EndsWith(" " + shorter, StringComparison.Ordinal));
        var (first, second) = (Words(mine).ToHashSet(StringComparer.Ordinal), Words(theirs).ToHashSet(StringComparer.Ordinal));
        var shared = first.Count(second.Contains);
        return Math.Max(isPart ? Part : 0, (double)shared / (first.Count + second.Count - shared));
    }

    /// <summary>How many words a title has.</summary>
    public static int Length(string title) => Words(TitleKey.Of(title)).Length;

    private static string[] Words(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
