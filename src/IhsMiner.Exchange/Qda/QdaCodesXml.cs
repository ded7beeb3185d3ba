using System.Xml.Linq;

namespace IhsMiner.Exchange.Qda;

/// <summary>The codes of a project or codebook as XML.</summary>
internal static class QdaCodesXml
{
    /// <summary>Deeper than any codebook is nested.</summary>
    private const int Deepest = 100;

    public static XElement Write(XNamespace space, IEnumerable<QdaCode> codes) =>
        new(space + "Codes", codes.Select(code => Write(space, code)));

    /// <param name="codes">The element <c>Codes</c>, or null where the file has none.</param>
    public static IReadOnlyList<QdaCode> Read(XElement? codes, ICollection<QdaIssue> issues) =>
        codes is null ? [] : [.. codes.Named("Code").Select(code => Read(code, 1, issues))];

    private static XElement Write(XNamespace space, QdaCode code) => new(
        space + "Code",
        new XAttribute("guid", QdaXml.Text(code.Id)),
        new XAttribute("name", QdaXml.Safe(code.Name)),
        new XAttribute("isCodable", code.IsCodable),
        code.Colour is { } colour ? new XAttribute("color", colour) : null,
        code.Description.Length > 0 ? new XElement(space + "Description", QdaXml.Safe(code.Description)) : null,
        code.Children.Select(child => Write(space, child)));

    private static QdaCode Read(XElement code, int depth, ICollection<QdaIssue> issues)
    {
        var name = code.Says("name") ?? "";
        if (depth > Deepest)
            throw new IhsMinerException($"The code '{name}' is nested deeper than {Deepest} times; no codebook is, so the file is damaged.");
        if (code.Id() is null)
            issues.Add(new($"Code '{name}'", "no guid; nothing can refer to it"));
        return new(
            code.Id() ?? NamedGuid.Of("code without id", name),
            name,
            code.Says("isCodable") is not ("false" or "0"),
            code.Says("color"),
            code.Description(),
            [.. code.Named("Code").Select(child => Read(child, depth + 1, issues))]);
    }
}
