using System.Text;

namespace IhsMiner.Exchange.References;

/// <summary>TeX as BibTeX files hold it, as plain text: accents and signs become letters, commands and braces go.</summary>
internal static class LatexText
{
    /// <summary>Marks that TeX's own text fonts turn into others, the longest first.</summary>
    private static readonly (string Tex, string Plain)[] Ligatures =
        [("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " ")];

    public static string Of(string tex)
    {
        var plain = new StringBuilder(tex.Length);
        for (var at = 0; at < tex.Length;)
        {
            if (tex[at] == '\\')
                at = Command(tex, at + 1, plain);
            else if (tex[at] is '{' or '}' or '$')
                at++;
            else if (Array.Find(Ligatures, pair => string.CompareOrdinal(tex, at, pair.Tex, 0, pair.Tex.Length) == 0) is { Tex: { } mark, Plain: var sign })
            {
                plain.Append(sign);
                at += mark.Length;
            }
            else
                plain.Append(tex[at++]);
        }

        return plain.ToString();
    }

    /// <summary>Of an address, in which only braces and escapes are TeX's.</summary>
    public static string Verbatim(string tex)
    {
        var plain = new StringBuilder(tex.Length);
        for (var at = 0; at < tex.Length; at++)
        {
            var escapes = tex[at] == '\\' && at + 1 < tex.Length && tex[at + 1] is '_' or '%' or '&' or '#' or '~' or '$';
            if (!escapes && tex[at] is not ('{' or '}'))
                plain.Append(tex[at]);
        }

        return plain.ToString();
    }

    // Returns the place behind the command and, of an accent, behind its letter.
    private static int Command(string tex, int at, StringBuilder plain)
    {
        if (at >= tex.Length)
            return at;
        var end = at;
        while (end < tex.Length && char.IsAsciiLetter(tex[end]))
            end++;
        var name = end > at ? tex[at..end] : tex[at..++end];
        if (LatexAccents.IsAccent(name))
            return Accented(tex, end, name, plain);
        plain.Append(LatexSigns.Of(name));
        // A command swallows the spaces behind its name.
        return char.IsAsciiLetter(name[0]) ? AfterSpace(tex, end) : end;
    }

    private static int Accented(string tex, int at, string accent, StringBuilder plain)
    {
        var place = AfterSpace(tex, at);
        while (place < tex.Length && tex[place] == '{')
            place++;
        if (place < tex.Length && tex[place] == '\\')
            place++;
        if (place >= tex.Length || !char.IsLetter(tex[place]))
        {
            plain.Append(LatexAccents.Alone(accent));
            return at;
        }

        plain.Append(LatexAccents.On(tex[place], accent));
        return place + 1;
    }

    private static int AfterSpace(string tex, int at)
    {
        while (at < tex.Length && char.IsWhiteSpace(tex[at]))
            at++;
        return at;
    }
}
