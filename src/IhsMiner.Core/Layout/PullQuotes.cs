using System.Text;

namespace IhsMiner.Layout;

/// <summary>
/// Tells pull quotes, a sentence of the text that is set large a second time to catch the eye, from headings: they would end
/// sections and cut the sentences that run around them.
/// </summary>
internal static class PullQuotes
{
    /// <summary>Text above this share of the body's size catches the eye.</summary>
    private const double Large = 1.08;

    /// <summary>The fewest words that a text repeats by intent.</summary>
    private const int FewestWords = 6;

    /// <summary>The roles, with furniture for headings that repeat words from within a paragraph, or stand in quotation marks.</summary>
    public static Role[] Marked(IReadOnlyList<Paragraph> paragraphs, Role[] roles, BodyStyle body)
    {
        var candidates = Enumerable.Range(0, roles.Length).Where(i => roles[i] is Role.Heading or Role.Body
            && paragraphs[i].WordCount >= FewestWords && body.Scale(paragraphs[i]) >= Large).ToList();
        if (candidates.Count == 0)
            return roles;
        var text = string.Join('\n', Enumerable.Range(0, roles.Length)
            .Where(i => roles[i] is Role.Body or Role.Abstract or Role.List && body.Scale(paragraphs[i]) < Large)
            .Where(i => paragraphs[i].Text.Contains(". ", StringComparison.Ordinal) || SentenceEnds.Closes(paragraphs[i].Text))
            .Select(i => Letters(paragraphs[i].Text)));
        var marked = roles.ToArray();
        foreach (var i in candidates.Where(i => IsQuoted(paragraphs[i].Text)
            || text.Contains(Letters(paragraphs[i].Text), StringComparison.Ordinal)))
            marked[i] = Role.Furniture;
        return marked;
    }

    /// <summary>The whole of it between quotation marks.</summary>
    public static bool IsQuoted(string text) =>
        text[0] is '“' or '‘' or '"' && text.TrimEnd('.', ',')[^1] is '”' or '’' or '"';

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }
}
