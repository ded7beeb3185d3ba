using System.Xml.Linq;

namespace IhsMiner.Exchange.Qda;

/// <summary>A project as the XML of its <c>project.qde</c>; elements stand in the order that the standard's schema asks for.</summary>
internal static class QdaProjectXml
{
    private static readonly XNamespace Space = QdaXml.ProjectSpace;

    /// <summary>Where the text of a source stands in the package's folder of sources.</summary>
    public static string TextName(QdaSource source) => $"{QdaXml.Text(source.Id)}.txt";

    public static XElement Write(QdaProject project) => new(
        Space + "Project",
        new XAttribute("name", QdaXml.Safe(project.Name)),
        new XAttribute("origin", QdaXml.Safe(project.Origin)),
        project.Users is [var first, ..] ? new XAttribute("creatingUserGUID", QdaXml.Text(first.Id)) : null,
        Created("creationDateTime", project.Created),
        Filled("Users", project.Users.Select(User)),
        project.Codes.Count > 0 ? new XElement(Space + "CodeBook", QdaCodesXml.Write(Space, project.Codes)) : null,
        Filled("Sources", project.Sources.Select(Source)),
        Description(project.Description));

    private static XElement User(QdaUser user) => new(
        Space + "User", new XAttribute("guid", QdaXml.Text(user.Id)), new XAttribute("name", QdaXml.Safe(user.Name)));

    private static XElement Source(QdaSource source)
    {
        var points = new CodePoints(source.Text);
        return new(
            Space + "TextSource",
            new XAttribute("guid", QdaXml.Text(source.Id)),
            new XAttribute("name", QdaXml.Safe(source.Name)),
            new XAttribute("plainTextPath", $"internal://{TextName(source)}"),
            Description(source.Description),
            source.Selections.Select(selection => Selection(selection, source, points)));
    }

    // Some programs take the coder from the selection, others from the coding.
    private static XElement Selection(QdaSelection selection, QdaSource source, CodePoints points) => new(
        Space + "PlainTextSelection",
        new XAttribute("guid", QdaXml.Text(selection.Id)),
        new XAttribute("name", QdaXml.Safe(SelectionName.Of(source.Text[selection.Start..selection.End]))),
        new XAttribute("startPosition", points.Before(selection.Start)),
        new XAttribute("endPosition", points.Before(selection.End)),
        selection.Codings is [var first, ..] ? Made(first) : null,
        Description(selection.Description),
        selection.Codings.Select(Coding));

    private static XElement Coding(QdaCoding coding) => new(
        Space + "Coding",
        new XAttribute("guid", QdaXml.Text(coding.Id)),
        Made(coding),
        new XElement(Space + "CodeRef", new XAttribute("targetGUID", QdaXml.Text(coding.Code))));

    private static IEnumerable<XAttribute?> Made(QdaCoding coding) =>
    [
        coding.User is { } user ? new XAttribute("creatingUser", QdaXml.Text(user)) : null,
        Created("creationDateTime", coding.Created),
    ];

    private static XAttribute? Created(string name, DateTimeOffset? time) =>
        time is { } known ? new(name, QdaXml.Text(known)) : null;

    private static XElement? Description(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : new(Space + "Description", QdaXml.Safe(text));

    // An element that gathers others may not be empty.
    private static XElement? Filled(string name, IEnumerable<XElement> elements)
    {
        var filled = new XElement(Space + name, elements);
        return filled.HasElements ? filled : null;
    }
}
