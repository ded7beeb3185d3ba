using System.Text.RegularExpressions;

namespace IhsMiner.Layout;

/// <summary>Finds page numbers: a number alone on the outermost line of a page.</summary>
internal static partial class PageNumbers
{
    /// <summary>The share of the page's height, from either end, in which page numbers stand.</summary>
    private const double Zone = 0.12;

    /// <summary>For each line, true where it is a page number.</summary>
    public static bool[] Among(IReadOnlyList<TextLine> lines)
    {
        var numbers = new bool[lines.Count];
        foreach (var page in Enumerable.Range(0, lines.Count).GroupBy(i => lines[i].Page.Number))
        {
            var top = page.Min(i => lines[i].Top);
            var foot = page.Max(i => lines[i].Bottom);
            foreach (var i in page)
            {
                var line = lines[i];
                var outermost = line.Top < Zone * line.Page.Height && line.Top <= top + line.Size / 2
                    || line.Bottom > (1 - Zone) * line.Page.Height && line.Bottom >= foot - line.Size / 2;
                numbers[i] = outermost && IsNumber(line.Text);
            }
        }

        return numbers;
    }

    /// <summary>True for a number by itself, with or without 'Page', a total or dashes.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    [GeneratedRegex(@"^[-–—|\s]*(page|p\.?|seite)?\s*(\d{1,4}|[ivxlc]{1,6})(\s*(of|/)\s*\d{1,4})?[-–—|\s]*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
