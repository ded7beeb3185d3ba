using System.IO.Compression;
using System.Text;
using IhsMiner.Exchange.Workbooks;

namespace IhsMiner.Exchange.Qda;

/// <summary>A REFI-QDA project, <c>.qdpx</c>: a ZIP archive with <c>project.qde</c> and a folder of the texts.</summary>
public static class QdaProjectFile
{
    internal const string ProjectName = "project.qde";

    internal const string SourcesFolder = "sources";

    /// <summary>Writes the package; the same project gives the same bytes.</summary>
    public static void Write(Stream stream, QdaProject project)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var part = archive.CreateEntry(ProjectName).Open())
                QdaXml.Write(part, QdaProjectXml.Write(project));
            foreach (var source in project.Sources)
            {
                using var part = archive.CreateEntry($"{SourcesFolder}/{QdaProjectXml.TextName(source)}").Open();
                part.Write(Encoding.UTF8.GetBytes(source.Text));
            }
        }

        packed.Position = 0;
        TimelessArchive.Copy(packed, stream);
    }

    /// <summary>Reads a project, whichever program wrote it. What is no text, or not in the package, is reported.</summary>
    /// <exception cref="IhsMinerException">The file is no project, or larger than any project is.</exception>
    public static QdaImport Read(string path)
    {
        using var package = QdaPackage.Open(path);
        var root = QdaXml.Read($"{path}, {ProjectName}", package.Project());
        if (root.Name.LocalName != "Project")
            throw new IhsMinerException($"{path}: the root of {ProjectName} is '{root.Name.LocalName}', expected 'Project'.");
        return new QdaProjectReader(package).Read(root);
    }
}
