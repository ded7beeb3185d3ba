using System.Globalization;
using System.Xml.Linq;

namespace IhsMiner.Exchange.Qda;

/// <summary>Reads the texts of a project and what is coded in them.</summary>
/// <param name="origin">The program that wrote the project.</param>
internal sealed class QdaSourceReader(QdaPackage package, string origin, ICollection<QdaIssue> issues)
{
    private const string Internal = "internal://";

    /// <param name="source">A <c>TextSource</c>, or the text of a PDF.</param>
    public QdaSource Read(XElement source, string name)
    {
        var place = $"Source '{name}'";
        var elements = source.Named("PlainTextSelection").ToList();
        if (source.Named("Coding").Count() is > 0 and var whole)
            issues.Add(new(place, string.Create(CultureInfo.InvariantCulture, $"{whole} codings of the whole text; not read, for they are of no statement")));
        var content = Content(source);
        if (content is null)
            issues.Add(new(place, string.Create(CultureInfo.InvariantCulture, $"{WithoutText(source)}; its {elements.Count} coded selections are not read")));
        var text = PlainText.Of(content ?? "", elements, origin);
        return new(
            source.Id() ?? NamedGuid.Of("source without id", name), name, text.Text, source.Description(),
            content is null ? [] : [.. elements.Select(element => Selection(element, text, place)).OfType<QdaSelection>()]);
    }

    // Some programs leave the scheme out. A path that leads elsewhere finds nothing in the package, and nothing else is opened.
    private string? Content(XElement source)
    {
        if (source.First("PlainTextContent") is { } content)
            return content.Value;
        var path = source.Says("plainTextPath") ?? "";
        var name = path.StartsWith(Internal, StringComparison.OrdinalIgnoreCase) ? path[Internal.Length..] : path;
        return package.Text(name) is { } bytes ? PlainText.Decode(bytes) : null;
    }

    private static string WithoutText(XElement source) => (source.Says("plainTextPath") ?? "") switch
    {
        "" => "it has no plain text",
        var path when path.StartsWith(Internal, StringComparison.OrdinalIgnoreCase) => $"its text '{path}' is not in the package",
        var path => $"its text stands outside of the package ('{path}'), which is not opened",
    };

    private QdaSelection? Selection(XElement element, PlainText text, string place)
    {
        var (start, end) = (PlainText.Number(element, "startPosition"), PlainText.Number(element, "endPosition"));
        var codings = element.Named("Coding").Select(coding => Coding(coding, element)).ToList();
        if (start is null || end is null || text.Span(start.Value, end.Value) is not { } span)
        {
            if (codings.Count > 0)
            {
                issues.Add(new(place, string.Create(CultureInfo.InvariantCulture,
                    $"the selection '{element.Says("name")}' is of {element.Says("startPosition")} to {element.Says("endPosition")}, ")
                    + $"and the text has {text.Length} letters; not read, nor its {codings.Count} codings"));
            }

            return null;
        }

        return new(
            element.Id() ?? NamedGuid.Of("selection without id", place, $"{start}", $"{end}"), span.Start, span.End,
            element.Description(), [.. codings.Where(coding => coding.Code != Guid.Empty)]);
    }

    // The coder stands with the coding, or else with the selection.
    private static QdaCoding Coding(XElement coding, XElement selection) => new(
        coding.Id() ?? Guid.Empty,
        coding.First("CodeRef")?.Id("targetGUID") ?? Guid.Empty,
        coding.Id("creatingUser") ?? selection.Id("creatingUser") ?? selection.Id("modifyingUser"),
        QdaXml.Time(coding.Says("creationDateTime") ?? selection.Says("creationDateTime") ?? selection.Says("modifiedDateTime")));
}
