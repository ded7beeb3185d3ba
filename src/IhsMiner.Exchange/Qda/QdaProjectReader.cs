using System.Globalization;
using System.Xml.Linq;

namespace IhsMiner.Exchange.Qda;

/// <summary>Reads <c>project.qde</c> with the texts of its package.</summary>
internal sealed class QdaProjectReader(QdaPackage package)
{
    /// <summary>What a project may hold beside coded texts, and is left as it is.</summary>
    private static readonly string[] Unread = ["Variables", "Cases", "Notes", "Links", "Sets", "Graphs"];

    public QdaImport Read(XElement root)
    {
        var issues = new List<QdaIssue>();
        if (root.Name.NamespaceName != QdaXml.ProjectSpace)
            issues.Add(new("Project", $"the name space is '{root.Name.NamespaceName}', expected '{QdaXml.ProjectSpace}'; read all the same"));
        var origin = root.Says("origin") ?? "";
        var codes = QdaCodesXml.Read(root.First("CodeBook")?.First("Codes"), issues);
        QdaUser[] users = [.. root.First("Users")?.Named("User").Select(User) ?? []];
        var sources = Sources(root, origin, issues);
        issues.AddRange(Unread.Select(name => Left(root, name)).OfType<QdaIssue>());
        return new(
            new(root.Says("name") ?? "", origin, users, codes, sources)
            {
                Description = root.Description() is { Length: > 0 } description ? description : null,
                Created = QdaXml.Time(root.Says("creationDateTime")),
            },
            issues);
    }

    private static QdaUser User(XElement user)
    {
        var name = user.Says("name") ?? user.Says("id") ?? user.Says("guid") ?? "";
        return new(user.Id() ?? NamedGuid.Of("user without id", name), name);
    }

    private List<QdaSource> Sources(XElement root, string origin, List<QdaIssue> issues)
    {
        var reader = new QdaSourceReader(package, origin, issues);
        var sources = new List<QdaSource>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in root.First("Sources")?.Elements() ?? [])
        {
            var name = Unique(NameOf(element), taken, issues);
            switch (element.Name.LocalName)
            {
                case "TextSource":
                    sources.Add(reader.Read(element, name));
                    break;
                // The text of a PDF is beside it; what is coded on its pages as pictures is not text.
                case "PDFSource" when element.First("Representation") is { } text:
                    sources.Add(reader.Read(text, name));
                    Count(element, "PDFSelection", name, "mark areas of pages, not text", issues);
                    break;
                default:
                    issues.Add(new($"{element.Name.LocalName} '{name}'", Coded(element)));
                    break;
            }
        }

        return sources;
    }

    private static string NameOf(XElement source) =>
        source.Says("name") is { Length: > 0 } name ? name : (source.Says("plainTextPath") ?? source.Says("path") ?? "").Split('/', '\\')[^1];

    // Codings are told apart by the names of their texts.
    private static string Unique(string name, HashSet<string> taken, List<QdaIssue> issues)
    {
        var unique = name;
        for (var copy = 2; !taken.Add(unique); copy++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({copy})");
        if (unique != name)
            issues.Add(new($"Source '{name}'", $"another source has this name; called '{unique}'"));
        return unique;
    }

    private static void Count(XElement element, string kind, string name, string why, List<QdaIssue> issues)
    {
        if (element.Named(kind).Count() is > 0 and var count)
            issues.Add(new($"{element.Name.LocalName} '{name}'", string.Create(CultureInfo.InvariantCulture, $"{count} selections {why}; not read")));
    }

    private static string Coded(XElement element) => string.Create(
        CultureInfo.InvariantCulture,
        $"no text; not read, and {element.Descendants().Count(inner => inner.Name.LocalName == "Coding")} codings with it");

    private static QdaIssue? Left(XElement root, string name) => root.First(name)?.Elements().Count() is > 0 and var count
        ? new(name, string.Create(CultureInfo.InvariantCulture, $"{count} in the project; not read"))
        : null;
}
