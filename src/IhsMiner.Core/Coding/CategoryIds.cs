using System.Text;

namespace IhsMiner.Coding;

/// <summary>Ids for themes and kinds: <c>Staff and skills</c> becomes <c>staff-and-skills</c>.</summary>
public static class CategoryIds
{
    /// <summary>Letters without accents, digits, and a hyphen for whatever stands between; empty where nothing of that is in the name.</summary>
    public static string Of(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in PlainLetters.Of(name.ToLowerInvariant()))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
                id.Append(letter);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }
}
