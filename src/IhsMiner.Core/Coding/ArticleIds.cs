using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IhsMiner.Coding;

/// <summary>
/// An article's id from its first author's surname and its year: <c>tweed-2018</c>, and <c>tweed-2018-b</c> for the next.
/// </summary>
public static partial class ArticleIds
{
    /// <summary>One id for each, in their order; all differ. The same chart always gives the same ids.</summary>
    /// <param name="known">Ids that others have already.</param>
    public static IReadOnlyList<string> For(IEnumerable<(string Authors, int? Year)> articles, params IEnumerable<string> known)
    {
        var taken = known.ToHashSet(StringComparer.Ordinal);
        var ids = new List<string>();
        foreach (var (authors, year) in articles)
        {
            var plain = $"{Surname(authors)}-{year?.ToString(CultureInfo.InvariantCulture) ?? "undated"}";
            var id = plain;
            for (var copy = 1; !taken.Add(id); copy++)
                id = $"{plain}-{(copy < 26 ? ((char)('a' + copy)).ToString() : (copy + 1).ToString(CultureInfo.InvariantCulture))}";
            ids.Add(id);
        }

        return ids;
    }

    private static string Surname(string authors)
    {
        var names = Between().Split(authors).Where(name => Slug(name).Length > 0).ToList();
        if (names.Count == 0)
            return "unknown";
        var words = names[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (names.Count == 1 && words[0].Length > 2 && words[0].All(char.IsUpper))
            return Slug(names[0]);
        var last = Array.FindLastIndex(words, word => !IsInitials(word));
        return Slug(last < 0 ? names[0] : words[last]);
    }

    // 'Erens B' and 'Evans JM' put the initials last, as reference lists do.
    private static bool IsInitials(string word) => word.Trim('.').Length <= 3 && word.Where(char.IsLetter).All(char.IsUpper);

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in PlainLetters.Of(name.ToLowerInvariant()))
        {
            if (char.IsLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    [GeneratedRegex(@"[,;&\r\n]|\band\b|\bet al\b|(?<=\p{Ll})\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
