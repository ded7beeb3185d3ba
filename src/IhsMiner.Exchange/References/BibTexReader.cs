using System.Text;
using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>Reads the entries of a stretch of a BibTeX file, forwards only.</summary>
/// <param name="macros">Abbreviations by name; those that the stretch defines are added.</param>
internal sealed class BibTexReader(
    string text, int start, int end, BibTexMacros macros, LineNumbers lines, ICollection<ReferenceIssue> issues)
{
    private int at = start;

    /// <summary>The next entry, as far as it can be read; null where none is left.</summary>
    public BibTexEntry? NextEntry()
    {
        while ((at = text.IndexOf('@', at, end - at)) >= 0)
        {
            var line = lines.At(at++);
            var type = Word().ToLowerInvariant();
            // Else an @ in a comment, such as one of an e-mail address.
            if (type.Length > 0 && type.All(char.IsAsciiLetter) && Skip('{', '('))
                return Entry(line, type, text[at - 1] == '{' ? '}' : ')');
        }

        at = end;
        return null;
    }

    private BibTexEntry Entry(int line, string type, char close)
    {
        if (type is not ("comment" or "preamble"))
            return new(line, type, type == "string" ? "" : Key(), FieldsUntil(close, line, type));
        at = end;
        return new(line, type, "", []);
    }

    private List<RawField> FieldsUntil(char close, int line, string type)
    {
        var fields = new List<RawField>();
        while (true)
        {
            while (Skip(',', ','))
            {
            }

            if (Skip(close, close))
                return fields;
            SkipSpace();
            var (nameLine, name) = (lines.At(Math.Min(at, text.Length)), Word().ToLowerInvariant());
            if (name.Length == 0 || !Skip('=', '='))
            {
                var rest = text[Math.Min(at, end)..end].Trim();
                issues.Add(new(
                    at >= end ? line : nameLine, StrayText.Cut(name + rest),
                    $"the entry @{type} is not closed, or a brace or comma is missing here; kept as far as it could be read"));
                at = end;
                return fields;
            }

            var value = Value();
            if (type == "string")
                macros.Define(name, value);
            else
                fields.Add(new(nameLine, name, value));
        }
    }

    private string Value()
    {
        var value = new StringBuilder();
        do
        {
            SkipSpace();
            if (at < end && text[at] == '{')
                value.Append(Braced());
            else if (at < end && text[at] == '"')
                value.Append(Quoted());
            else
                value.Append(Bare());
        }
        while (Skip('#', '#'));
        return value.ToString();
    }

    private string Braced()
    {
        var (from, depth) = (++at, 1);
        for (; at < end; at++)
        {
            if (text[at] == '\\' && at + 1 < end && text[at + 1] is '{' or '}' or '\\')
                at++;
            else if (text[at] == '{')
                depth++;
            else if (text[at] == '}' && --depth == 0)
                return text[from..at++];
        }

        return Unclosed(from, "brace");
    }

    private string Quoted()
    {
        var (from, depth) = (++at, 0);
        for (; at < end; at++)
        {
            if (text[at] == '"' && depth == 0)
                return text[from..at++];
            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
        }

        return Unclosed(from, "quotation mark");
    }

    private string Unclosed(int from, string what)
    {
        at = end;
        issues.Add(new(lines.At(from), StrayText.Cut(text[from..Math.Min(end, from + 400)]), $"a {what} opens here and never closes; taken up to the next entry"));
        return text[from..end];
    }

    private string Bare()
    {
        var from = at;
        var word = Word();
        if (word.Length == 0 || word.All(char.IsAsciiDigit))
            return word;
        if (macros.Meaning(word) is { } meaning)
            return meaning;
        issues.Add(new(lines.At(from), word, "an abbreviation that no @string explains, or too long a text; kept as it stands"));
        return word;
    }

    // A key may hold nearly anything; up to the comma, or the end of the entry.
    private string Key()
    {
        SkipSpace();
        var from = at;
        while (at < end && text[at] is not (',' or '}' or '=' or '"' or '\n' or '\r'))
            at++;
        if (at < end && text[at] == '=')
            at = from;
        return text[from..at].Trim();
    }

    private string Word()
    {
        SkipSpace();
        var from = at;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '=' or '{' or '}' or '(' or ')' or '"' or '#'))
            at++;
        return text[from..at];
    }

    private bool Skip(char one, char other)
    {
        SkipSpace();
        if (at >= end || (text[at] != one && text[at] != other))
            return false;
        at++;
        return true;
    }

    private void SkipSpace()
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
    }
}
