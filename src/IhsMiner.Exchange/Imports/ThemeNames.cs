using IhsMiner.Coding;
using IhsMiner.Exchange.Codebooks;

namespace IhsMiner.Exchange.Imports;

/// <summary>Finds themes' names and aliases in a chart's cells, whatever their case, hyphens, spaces and line breaks.</summary>
internal sealed class ThemeNames(IReadOnlyList<Category> themes)
{
    /// <summary>What charts that this program writes print before a statement without a theme.</summary>
    public const string None = "No theme";

    /// <summary>The id that <see cref="None"/> is found by.</summary>
    public const string NoId = "";

    private const string Separators = "-\u2010\u2011\u2012\u2013\u2014\u2212:";

    private const string Fillers = "-\u2010\u2011\u2012\u2013\u2014&,/'\u2019";

    private readonly IReadOnlyList<(string Key, string Id)> names =
    [
        .. themes.SelectMany(theme => theme.Aliases.Append(theme.Name).Append(theme.Id).Select(name => (NameKey.Of(name), theme.Id)))
            .Append((NameKey.Of(None), NoId))
            .Where(name => name.Item1.Length > 0).Distinct()
            .OrderByDescending(name => name.Item1.Length).ThenBy(name => name.Item1, StringComparer.Ordinal),
    ];

    /// <summary>The longest name at this place that a separator follows, or null.</summary>
    public ThemeMark? At(string text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            return null;
        foreach (var (key, id) in names)
        {
            if (NameEnd(text, start, key) is { } end && StatementStart(text, start, end) is { } statement)
                return new ThemeMark(id, start, statement.Start, statement.Separator);
        }

        return null;
    }

    private static int? NameEnd(string text, int start, string key)
    {
        var (place, matched) = (start, 0);
        while (matched < key.Length && place < text.Length)
        {
            if (char.ToLowerInvariant(text[place]) == key[matched])
                matched++;
            else if (matched == 0 || !(char.IsWhiteSpace(text[place]) || Fillers.Contains(text[place], StringComparison.Ordinal)))
                return null;
            place++;
        }

        return matched == key.Length && (place == text.Length || !char.IsLetterOrDigit(text[place])) ? place : null;
    }

    private static (int Start, char Separator)? StatementStart(string text, int nameStart, int nameEnd)
    {
        var sign = SkipSpace(text, nameEnd);
        if (sign == text.Length || !Separators.Contains(text[sign], StringComparison.Ordinal))
            return null;
        var next = sign;
        while (next < text.Length && (Separators.Contains(text[next], StringComparison.Ordinal) || char.IsWhiteSpace(text[next])))
            next++;
        var tight = sign == nameEnd && next == sign + 1 && text[sign] == '-';
        return tight && IsCompound(text, nameStart, nameEnd, next) ? null : (next, text[sign]);
    }

    // 'Money-led change' is a compound; 'Money-Invest in …' and 'Pooled money-support for …' are not.
    private static bool IsCompound(string text, int nameStart, int nameEnd, int next) =>
        next < text.Length && char.IsLower(text[next]) && !text.AsSpan(nameStart, nameEnd - nameStart).Contains(' ');

    private static int SkipSpace(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
            place++;
        return place;
    }
}
