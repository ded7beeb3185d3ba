using System.Xml.Linq;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Exchange.Qda;

/// <summary>A REFI-QDA codebook, <c>.qdc</c>: the codes alone, to start a project with.</summary>
public static class QdaCodebookFile
{
    /// <summary>In bytes: some ten thousand codes with long descriptions.</summary>
    private const long MostBytes = 50_000_000;

    /// <param name="origin">The program that writes it.</param>
    public static void Write(Stream stream, string origin, IReadOnlyList<QdaCode> codes)
    {
        XNamespace space = QdaXml.CodebookSpace;
        QdaXml.Write(stream, new(space + "CodeBook", new XAttribute("origin", QdaXml.Safe(origin)), QdaCodesXml.Write(space, codes)));
    }

    /// <summary>The topmost codes, and what a person should look at.</summary>
    public static (IReadOnlyList<QdaCode> Codes, IReadOnlyList<QdaIssue> Issues) Read(string path)
    {
        using var bytes = new MemoryStream(FileBytes.Read(path, MostBytes, "a codebook is smaller"));
        var root = QdaXml.Read(path, bytes);
        if (root.Name.LocalName != "CodeBook")
            throw new IhsMinerException($"{path}: its root is '{root.Name.LocalName}', expected 'CodeBook' (a REFI-QDA codebook, .qdc).");
        var issues = new List<QdaIssue>();
        return (QdaCodesXml.Read(root.First("Codes"), issues), issues);
    }
}
