using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>What a cue's or modifier's phrase may look like.</summary>
internal static class Phrases
{
    /// <summary>Reports an empty phrase, capitals, and a <c>*</c> anywhere but at a word's end.</summary>
    public static void Check(CheckedRow row, CheckedTable file)
    {
        var phrase = row["phrase"];
        if (phrase.Length == 0)
            file.Report(row, "the phrase is empty");
        if (phrase.Any(char.IsUpper))
            file.Report(row, $"phrase '{phrase}': expected lower case");
        for (var i = 0; i < phrase.Length; i++)
        {
            var ends = i > 0 && char.IsLetterOrDigit(phrase[i - 1]) && (i + 1 == phrase.Length || phrase[i + 1] is ' ' or '-');
            if (phrase[i] == '*' && !ends)
                file.Report(row, $"phrase '{phrase}': * can only stand for the end of a word");
        }
    }
}
