using System.Globalization;
using System.Text.RegularExpressions;
using IhsMiner.Exchange.Imports;
using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>Writes references as RIS, which every reference manager reads; <see cref="ReferenceFile"/> reads the same ones back.</summary>
public static partial class RisFile
{
    public static void Write(TextWriter writer, IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            foreach (var (tag, text) in Fields(reference))
            {
                if (text is not null && OneLine.Of(text) is { Length: > 0 } line)
                    writer.Write($"{tag}  - {line}\n");
            }

            writer.Write("ER  - \n\n");
        }
    }

    private static IEnumerable<(string Tag, string? Text)> Fields(Reference reference)
    {
        var pages = Pages().Match(reference.Pages ?? "");
        return
        [
            ("TY", reference.Type),
            .. reference.Authors.Select(author => ("AU", (string?)author)),
            ("TI", reference.Title),
            ("T2", reference.Journal),
            ("PY", reference.Year?.ToString(CultureInfo.InvariantCulture)),
            ("VL", reference.Volume),
            ("IS", reference.Issue),
            ("SP", pages.Success ? pages.Groups["first"].Value : reference.Pages),
            ("EP", pages.Success ? pages.Groups["last"].Value : null),
            ("DO", reference.Doi),
            ("UR", reference.Url),
            ("DB", reference.Database),
            ("LA", reference.Language),
            .. reference.Keywords.Select(keyword => ("KW", (string?)keyword)),
            ("AB", reference.Abstract),
            .. reference.Others.Select(Other),
        ];
    }

    // What RIS has no tag for becomes a note that says what it is.
    private static (string Tag, string? Text) Other(ReferenceField field) =>
        Tag().IsMatch(field.Name) ? (field.Name, field.Text) : ("N1", $"{field.Name}: {field.Text}");

    [GeneratedRegex(@"^(?<first>[^\s,;–-]+)[–-](?<last>[^\s,;–-]+)$")]
    private static partial Regex Pages();

    [GeneratedRegex("^[A-Z][A-Z0-9]$")]
    private static partial Regex Tag();
}
