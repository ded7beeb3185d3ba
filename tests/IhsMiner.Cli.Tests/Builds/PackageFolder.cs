using System.IO.Compression;

namespace IhsMiner.Cli.Tests.Builds;

/// <summary>A folder that serves as a package registry: it holds packages by name and version, with nothing in them.</summary>
internal static class PackageFolder
{
    public static void Add(string folder, string name, string version)
    {
        using var package = ZipFile.Open(Path.Combine(folder, $"{name}.{version}.nupkg"), ZipArchiveMode.Create);
        using var writer = new StreamWriter(package.CreateEntry($"{name}.nuspec").Open());
        writer.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{name}</id><version>{version}</version><authors>nobody</authors><description>Nothing.</description>
              </metadata>
            </package>
            """);
    }
}
