using System.Xml.Linq;

namespace IhsMiner.Exchange.Qda;

/// <summary>Elements by their names alone: programs write different prefixes, and versions of the name space.</summary>
internal static class QdaElements
{
    public static IEnumerable<XElement> Named(this XElement parent, string name) =>
        parent.Elements().Where(element => element.Name.LocalName == name);

    public static XElement? First(this XElement parent, string name) => parent.Named(name).FirstOrDefault();

    /// <summary>What an attribute says, or null where it is absent.</summary>
    public static string? Says(this XElement element, string name) => element.Attribute(name)?.Value;

    /// <summary>The text of the element's description; empty where it has none.</summary>
    public static string Description(this XElement element) => element.First("Description")?.Value.Trim() ?? "";

    /// <summary>The id that an attribute holds, in braces or not; one that is no GUID is named by its text. Null where it is absent.</summary>
    public static Guid? Id(this XElement element, string attribute = "guid") => element.Says(attribute)?.Trim() switch
    {
        null or "" => null,
        var text => Guid.TryParse(text, out var id) ? id : NamedGuid.Of("unusual id", text),
    };
}
