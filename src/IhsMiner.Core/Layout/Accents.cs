namespace IhsMiner.Layout;

/// <summary>
/// Puts a letter and the combining accent behind it together, for the accents of the languages of Western Europe.
/// </summary>
internal static class Accents
{
    /// <summary>For each accent, pairs of a plain letter and the letter that wears it.</summary>
    private static readonly (char Accent, string Pairs)[] Worn =
    [
        ('\u0300', "aàeèiìoòuùAÀEÈIÌOÒUÙ"),
        ('\u0301', "aáeéiíoóuúyýnńsścćzźAÁEÉIÍOÓUÚYÝSŚ"),
        ('\u0302', "aâeêiîoôuûAÂEÊIÎOÔUÛ"),
        ('\u0303', "aãnñoõAÃNÑOÕ"),
        ('\u0308', "aäeëiïoöuüyÿAÄEËIÏOÖUÜ"),
        ('\u030A', "aåAÅuů"),
        ('\u030C', "cčsšzžeěrřnňCČSŠZŽ"),
        ('\u0327', "cçsşCÇSŞ"),
    ];

    /// <summary>The letter with its accent, or null where there is none such.</summary>
    public static char? Composed(char letter, char accent)
    {
        if (accent is < '\u0300' or > '\u0327')
            return null;
        foreach (var (mark, pairs) in Worn)
        {
            if (mark != accent)
                continue;
            for (var i = 0; i < pairs.Length; i += 2)
            {
                if (pairs[i] == letter)
                    return pairs[i + 1];
            }
        }

        return null;
    }
}
