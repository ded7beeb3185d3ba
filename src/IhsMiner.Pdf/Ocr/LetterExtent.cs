namespace IhsMiner.Pdf.Ocr;

/// <summary>
/// How far the letters of a word reach above and below their base line, in em, between Times and Helvetica (Adobe Core 14
/// metrics): what a box that hugs the letters says about the type size depends on which letters they are.
/// </summary>
internal static class LetterExtent
{
    private const double Capital = 0.7, SmallLetter = 0.48, Descender = 0.21, Comma = 0.14;

    /// <summary>Null where the text is of signs alone, which stand at heights of their own.</summary>
    public static (double Above, double Below)? Of(string text)
    {
        var (above, below) = (0.0, 0.0);
        foreach (var c in text)
        {
            above = Math.Max(above, c switch
            {
                't' => 0.58,
                'b' or 'd' or 'f' or 'h' or 'i' or 'j' or 'k' or 'l' => Capital,
                >= 'a' and <= 'z' => SmallLetter,
                (>= 'A' and <= 'Z') or (>= '0' and <= '9') => Capital,
                _ when char.IsLetterOrDigit(c) => Capital,
                _ => 0,
            });
            below = Math.Max(below, c switch
            {
                'g' or 'j' or 'p' or 'q' or 'y' or '(' or ')' or '[' or ']' => Descender,
                ',' or ';' or 'Q' => Comma,
                _ => 0,
            });
            if (c is '(' or ')' or '[' or ']' or '/' or '“' or '”' or '‘' or '’' or '"' or '\'')
                above = Math.Max(above, above > 0 ? Capital : 0);
        }

        return above > 0 ? (above, below) : null;
    }
}
