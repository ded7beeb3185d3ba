namespace IhsMiner.Layout;

/// <summary>
/// Puts a letter and the combining accent behind it together, for the accents of the languages of Europe.
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
        ('\u0304', "aāeēiīoōuūAĀEĒIĪOŌUŪ"),
        ('\u0306', "aăgğiĭoŏuŭAĂGĞIĬOŎUŬ"),
        ('\u0307', "ıizżZŻIİ"),
        ('\u0308', "aäeëiïoöuüyÿAÄEËIÏOÖUÜ"),
        ('\u030A', "aåAÅuů"),
        ('\u030B', "oőuűOŐUŰ"),
        ('\u030C', "cčsšzžeěrřnňCČSŠZŽ"),
        ('\u0326', "sștțSȘTȚ"),
        ('\u0327', "cçsşCÇSŞ"),
        ('\u0328', "aąeęAĄEĘ"),
    ];

    /// <summary>The letter with its accent, or null where there is none such.</summary>
    public static char? Composed(char letter, char accent)
    {
        if (accent is < '\u0300' or > '\u0328')
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
