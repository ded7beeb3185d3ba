namespace IhsMiner.Exchange.Grids;

/// <summary>The letters by which spreadsheets name columns: 0 is A, 25 is Z, 26 is AA.</summary>
public static class ColumnLetters
{
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    /// <summary>The column of a reference such as <c>AB12</c>; -1 where it is none.</summary>
    public static int Parse(ReadOnlySpan<char> reference)
    {
        var column = 0;
        foreach (var letter in reference)
        {
            if (!char.IsAsciiLetterUpper(letter) || column > 100_000)
                break;
            column = column * 26 + letter - 'A' + 1;
        }

        return column - 1;
    }
}
