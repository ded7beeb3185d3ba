namespace IhsMiner.Classification;

/// <summary>
/// A text as the features see it: lower-case words of letters and digits; hyphens, dashes and slashes part words,
/// apostrophes do not.
/// </summary>
/// <param name="Text">As given.</param>
/// <param name="Tokens">In order; without punctuation.</param>
public sealed record TokenizedText(string Text, IReadOnlyList<string> Tokens)
{
    public static TokenizedText Of(string text)
    {
        var tokens = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && IsInside(text, i);
            if (inside && start < 0)
                start = i;
            else if (!inside && start >= 0)
            {
                tokens.Add(Fold(text.AsSpan(start, i - start)));
                start = -1;
            }
        }

        return new(text, tokens);
    }

    private static bool IsInside(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        || (text[i] is '\'' or '’' && i > 0 && i + 1 < text.Length
            && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]));

    private static string Fold(ReadOnlySpan<char> token) =>
        string.Create(token.Length, token, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = source[i] == '’' ? '\'' : char.ToLowerInvariant(source[i]);
        });
}
