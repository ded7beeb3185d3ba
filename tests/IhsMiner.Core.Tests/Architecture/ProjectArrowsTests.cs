using System.Reflection;
using System.Xml.Linq;

namespace IhsMiner.Tests.Architecture;

/// <summary>Cli → the parts → Core, and nothing else.</summary>
public sealed class ProjectArrowsTests
{
    private const string Core = "IhsMiner.Core";
    private const string Cli = "IhsMiner.Cli";

    [Fact]
    public void Core_references_no_project_and_no_package() => Rule.Holds(
        "Core stands alone.", References(Core, "ProjectReference").Concat(References(Core, "PackageReference")));

    [Fact]
    public void The_built_Core_needs_the_runtime_alone() => Rule.Holds(
        "Core needs no assembly but the runtime's.",
        Assembly.Load(Core).GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void A_part_references_Core_alone() => Rule.Holds(
        "Pdf, Learning, Exchange and their like know Core, and not each other.",
        Projects.Where(project => project is not (Core or Cli))
            .SelectMany(from => References(from, "ProjectReference").Where(to => to != Core).Select(to => $"{from} → {to}")));

    [Fact]
    public void Nothing_references_the_executable() => Rule.Holds(
        "Cli puts parts together, and is part of nothing.",
        Projects.Where(project => References(project, "ProjectReference").Contains(Cli)));

    [Fact]
    public void Every_project_has_its_tests() => Rule.Holds(
        "Each project in src has a project in tests.",
        Projects.Where(project => !File.Exists(Repository.At($"tests/{project}.Tests/{project}.Tests.csproj"))));

    private static IEnumerable<string> Projects =>
        Repository.Files("src", ".csproj").Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>What a project file references under whatever condition, without folders and endings.</summary>
    private static string[] References(string project, string element) =>
        [.. XDocument.Load(Repository.At($"src/{project}/{project}.csproj")).Descendants(element)
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
            .Select(name => name.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(name) : name)];
}
