using System.Text;

namespace IhsMiner.Duplicates;

/// <summary>Text reduced to what two printings of it share: letters and digits in lower case, one space between words.</summary>
public static class TitleKey
{
    /// <summary>Empty where there is neither letter nor digit.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }
}
