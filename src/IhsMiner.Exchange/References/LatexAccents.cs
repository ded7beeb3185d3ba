using System.Collections.Frozen;

namespace IhsMiner.Exchange.References;

/// <summary>
/// TeX's accents. A table, for .NET does not compose letters in its invariant mode; a letter that is not in it gets a combining mark.
/// </summary>
internal static class LatexAccents
{
    // The accent's command, its combining mark, letters, and the same letters with the accent.
    private static readonly FrozenDictionary<string, (char Mark, string Letters, string Accented)> Table =
        new Dictionary<string, (char, string, string)>(StringComparer.Ordinal)
        {
            ["'"] = ('\u0301', "AaCcEeIiLlNnOoRrSsUuYyZz", "ÁáĆćÉéÍíĹĺŃńÓóŔŕŚśÚúÝýŹź"),
            ["`"] = ('\u0300', "AaEeIiNnOoUuWwYy", "ÀàÈèÌìǸǹÒòÙùẀẁỲỳ"),
            ["^"] = ('\u0302', "AaCcEeGgHhIiJjOoSsUuWwYy", "ÂâĈĉÊêĜĝĤĥÎîĴĵÔôŜŝÛûŴŵŶŷ"),
            ["\""] = ('\u0308', "AaEeIiOoUuYyWw", "ÄäËëÏïÖöÜüŸÿẄẅ"),
            ["~"] = ('\u0303', "AaEeIiNnOoUuYy", "ÃãẼẽĨĩÑñÕõŨũỸỹ"),
            ["="] = ('\u0304', "AaEeIiOoUuYy", "ĀāĒēĪīŌōŪūȲȳ"),
            ["."] = ('\u0307', "CcEeGgIZz", "ĊċĖėĠġİŻż"),
            ["u"] = ('\u0306', "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
            ["v"] = ('\u030C', "AaCcDdEeGgIiLlNnOoRrSsTtUuZz", "ǍǎČčĎďĚěǦǧǏǐĽľŇňǑǒŘřŠšŤťǓǔŽž"),
            ["H"] = ('\u030B', "OoUu", "ŐőŰű"),
            ["c"] = ('\u0327', "CcEeGgKkLlNnRrSsTt", "ÇçȨȩĢģĶķĻļŅņŖŗŞşŢţ"),
            ["k"] = ('\u0328', "AaEeIiOoUu", "ĄąĘęĮįǪǫŲų"),
            ["r"] = ('\u030A', "AaUu", "ÅåŮů"),
            ["d"] = ('\u0323', "AaDdEeHhIiOoSsTtUuZz", "ẠạḌḍẸẹḤḥỊịỌọṢṣṬṭỤụẒẓ"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsAccent(string command) => Table.ContainsKey(command);

    public static string On(char letter, string accent)
    {
        var (mark, letters, accented) = Table[accent];
        var place = letters.IndexOf(letter, StringComparison.Ordinal);
        return place >= 0 ? accented[place].ToString() : $"{letter}{mark}";
    }

    /// <summary>An accent without a letter: the sign itself where it is one on keyboards.</summary>
    public static string Alone(string accent) => char.IsAsciiLetter(accent[0]) ? "" : accent;
}
