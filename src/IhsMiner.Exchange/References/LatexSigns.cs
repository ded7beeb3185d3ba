using System.Collections.Frozen;

namespace IhsMiner.Exchange.References;

/// <summary>TeX's commands for letters and signs (Knuth 1984, 'The TeXbook', chapter 9; LaTeX's textcomp).</summary>
internal static class LatexSigns
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ss"] = "ß", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ",
        ["aa"] = "å", ["AA"] = "Å", ["i"] = "ı", ["j"] = "ȷ", ["dh"] = "ð", ["DH"] = "Ð", ["th"] = "þ", ["TH"] = "Þ", ["dj"] = "đ",
        ["DJ"] = "Đ", ["ng"] = "ŋ", ["NG"] = "Ŋ", ["textendash"] = "–", ["textemdash"] = "—", ["textquoteright"] = "’",
        ["textquoteleft"] = "‘", ["textquotedblleft"] = "“", ["textquotedblright"] = "”", ["ldots"] = "…", ["dots"] = "…",
        ["textasciitilde"] = "~", ["textbackslash"] = "\\", ["textunderscore"] = "_", ["pounds"] = "£", ["textsterling"] = "£",
        ["texteuro"] = "€", ["euro"] = "€", ["copyright"] = "©", ["S"] = "§", ["P"] = "¶", ["degree"] = "°", ["textdegree"] = "°",
        ["pm"] = "±", ["times"] = "×", ["geq"] = "≥", ["leq"] = "≤", ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["kappa"] = "κ",
        ["mu"] = "µ", ["&"] = "&", ["%"] = "%", ["$"] = "$", ["#"] = "#", ["_"] = "_", ["{"] = "{", ["}"] = "}", ["\\"] = " ",
        [" "] = " ", [","] = " ", ["/"] = "", ["-"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Empty for a command that only says how its text is to look, such as <c>emph</c>.</summary>
    public static string Of(string command) => Known.GetValueOrDefault(command) ?? (char.IsAsciiLetter(command[0]) ? "" : command);
}
