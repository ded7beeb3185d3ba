using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IhsMiner.Exchange.Tests.Qda;

/// <summary>
/// What REFI-QDA 1.0 asks of the elements that this program writes, in our own words: for each its attributes (<c>!</c> where it must
/// be there), then its children in their order (<c>?</c> at most one, <c>*</c> any number, <c>+</c> at least one, else one).
/// </summary>
internal static partial class QdaStructure
{
    public static readonly XNamespace Project = "urn:QDA-XML:project:1.0";

    private const string Made = "creatingUser:guid creationDateTime:time modifyingUser:guid modifiedDateTime:time";

    private static readonly Dictionary<string, (string Attributes, string Children)> Rules = new()
    {
        ["Project"] = (
            "name! origin creatingUserGUID:guid creationDateTime:time modifyingUserGUID:guid modifiedDateTime:time basePath",
            "Users? CodeBook? Variables? Cases? Sources? Notes? Links? Sets? Graphs? Description? NoteRef*"),
        ["Users"] = ("", "User+"),
        ["User"] = ("guid!:guid name id", ""),
        ["CodeBook"] = ("", "Codes"),
        ["Codes"] = ("", "Code+"),
        ["Code"] = ("guid!:guid name! isCodable!:truth color:colour", "Description? NoteRef* Code*"),
        ["Sources"] = ("", "TextSource+"),
        ["TextSource"] = (
            $"guid!:guid name richTextPath plainTextPath {Made}",
            "Description? PlainTextContent? PlainTextSelection* Coding* NoteRef* VariableValue*"),
        ["PlainTextSelection"] = ($"guid!:guid name startPosition!:number endPosition!:number {Made}", "Description? Coding* NoteRef*"),
        ["Coding"] = ("guid!:guid creatingUser:guid creationDateTime:time", "CodeRef NoteRef*"),
        ["CodeRef"] = ("targetGUID!:guid", ""),
        ["Description"] = ("", ""),
    };

    /// <summary>What is wrong with the element and all within it, one line each.</summary>
    public static IEnumerable<string> Faults(XElement element, XNamespace space)
    {
        if (element.Name.Namespace != space || !Rules.TryGetValue(element.Name.LocalName, out var rule))
            return [$"{element.Name} is unknown"];
        var children = string.Concat(element.Elements().Select(child => $"<{child.Name.LocalName}>"));
        var order = "^" + Child().Replace(rule.Children, "(?:<$1>)$2").Replace(" ", "", StringComparison.Ordinal) + "$";
        return
        [
            .. Regex.IsMatch(children, order) ? Array.Empty<string>() : [$"{element.Name.LocalName} has {children}, expected {rule.Children}"],
            .. Attributes(element, rule.Attributes == "" && element.Parent is null ? "origin" : rule.Attributes),
            .. element.Elements().SelectMany(child => Faults(child, space)),
        ];
    }

    private static IEnumerable<string> Attributes(XElement element, string rule)
    {
        var left = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToDictionary(one => one.Name.ToString(), one => one.Value);
        foreach (var part in rule.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Split('!', ':')[0];
            if (left.Remove(name, out var value) ? !IsOf(part.Split(':')[^1], value) : part.Contains('!', StringComparison.Ordinal))
                yield return $"{element.Name.LocalName}, {part}: {value ?? "absent"}";
        }

        foreach (var name in left.Keys)
            yield return $"{element.Name.LocalName} has an unknown {name}";
    }

    private static bool IsOf(string type, string value) => type switch
    {
        "guid" => Guids().IsMatch(value),
        "time" => DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "colour" => Colours().IsMatch(value),
        "truth" => value is "true" or "false",
        "number" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        _ => true,
    };

    [GeneratedRegex(@"(\w+)([?*+]?)")]
    private static partial Regex Child();

    [GeneratedRegex("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")]
    private static partial Regex Guids();

    [GeneratedRegex("^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})$")]
    private static partial Regex Colours();
}
