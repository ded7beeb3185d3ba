namespace IhsMiner.Layout;

/// <summary>Tells the bullets and numbers that open list items.</summary>
public static class ListMarkers
{
    /// <summary>
    /// Bullets of the common fonts. The last ones are private characters: where Symbol and Wingdings, fonts without a
    /// Unicode mapping, draw a bullet, a square, an arrow or a tick.
    /// </summary>
    private const string Bullets = "•‣⁃◦∙●○▪▫■□◆◇►▶▸➢➤➔→✓✔❖⦁·*–-−\uF0B7\uF0A7\uF076\uF0D8\uF0FC\uF0A8\uF06E\uF071\uF02D\uF0E0\uFFFD";

    /// <summary>True for a bullet: one character that is no letter, or the letter o, which Courier draws as a circle.</summary>
    public static bool IsBullet(string word) =>
        word.Length == 1 && (Bullets.Contains(word[0], StringComparison.Ordinal) || word[0] == 'o');

    /// <summary>
    /// True for a number or letter with a bracket or point: <c>1.</c>, <c>2)</c>, <c>(3)</c>, <c>b)</c>, <c>iv.</c>
    /// </summary>
    public static bool IsNumbering(string word)
    {
        if (word.Length is < 2 or > 6 || word[^1] is not ('.' or ')'))
            return false;
        var inner = word.AsSpan(word[0] == '(' ? 1 : 0, word.Length - (word[0] == '(' ? 2 : 1));
        if (inner.Length == 0 || (word[0] == '(' && word[^1] != ')'))
            return false;
        if (!inner.ContainsAnyExceptInRange('0', '9'))
            return inner.Length <= 2;
        return (inner.Length == 1 && char.IsAsciiLetterLower(inner[0])) || (inner.Length <= 4 && !inner.ContainsAnyExcept("ivx"));
    }

    public static bool IsMarker(string word) => IsBullet(word) || IsNumbering(word);
}
