namespace IhsMiner.Sentences;

/// <summary>Decides whether one full stop ends its sentence.</summary>
internal static class FullStop
{
    /// <summary>Nouns that a single letter labels, as in 'Group A.'</summary>
    private static readonly string[] Labelled =
        ["group", "type", "appendix", "annex", "class", "arm", "phase", "study", "vitamin", "hepatitis", "plan", "part",
            "option", "model", "stage", "category", "grade", "site", "table", "box", "panel", "section"];

    /// <summary>
    /// Whether the stop at <paramref name="i"/> ends the sentence from <paramref name="start"/>; the next word is at
    /// <paramref name="next"/>.
    /// </summary>
    public static bool Ends(string text, int start, int i, int next)
    {
        if (!NextWord.CanOpen(text, next))
            return false;
        var begin = i;
        while (begin > start && !char.IsWhiteSpace(text[begin - 1])
            && text[begin - 1] is not ('(' or '[' or '“' or '‘' or '"' or '/' or '—' or '–'))
            begin--;
        var word = text[begin..i];
        if (word.Length == 0)
            return true;
        if (begin == start && IsNumbering(word))
            return false;
        if (Abbreviations.AlwaysLeads(word))
            return false;
        if (char.IsDigit(text[next]) && Abbreviations.LeadsNumber(word))
            return false;
        if (word is "C" or "F" && IsDegree(text, start, begin))
            return true;
        if (word.Length == 1 && char.IsUpper(word[0]))
            return EndsAfterLetter(text, start, begin, next);
        if (Abbreviations.IsOpen(word))
            return SentenceOpeners.Has(NextWord.Of(text, next)) && text[next] is not ('(' or '[');
        return !IsInitials(word) || SentenceOpeners.Has(NextWord.Of(text, next));
    }

    /// <summary>A section's or item's number: at the start of a sentence its stop belongs to it.</summary>
    private static bool IsNumbering(string word) =>
        word.Length <= 8 && (word.All(c => char.IsDigit(c) || c == '.')
            || (word.Length == 1 && char.IsLetter(word[0]) && word[0] != 'I')
            || (word.Length <= 4 && word.All(c => c is 'I' or 'V' or 'X' or 'i' or 'v' or 'x')));

    /// <summary>A sign of degrees stands before, with a space between: '4 ° C'.</summary>
    private static bool IsDegree(string text, int start, int begin)
    {
        while (begin > start && char.IsWhiteSpace(text[begin - 1]))
            begin--;
        return begin > start && text[begin - 1] is '°' or 'º' or '˚' or '◦';
    }

    /// <summary>
    /// A single capital is a name's initial, unless a word that takes letters stands before it and the next one opens a
    /// sentence.
    /// </summary>
    private static bool EndsAfterLetter(string text, int start, int begin, int next)
    {
        if (!SentenceOpeners.Has(NextWord.Of(text, next)))
            return false;
        var end = begin;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var before = end;
        while (before > start && !char.IsWhiteSpace(text[before - 1]))
            before--;
        var word = text[before..end];
        return word.Length > 0 && (!char.IsUpper(word[0]) || Labelled.Contains(word.ToLowerInvariant()));
    }

    /// <summary>Letters with stops between them, such as J.K or U.N.</summary>
    private static bool IsInitials(string word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return char.IsUpper(word[0]);
    }
}
