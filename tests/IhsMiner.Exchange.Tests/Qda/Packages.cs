using System.IO.Compression;
using System.Text;
using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

/// <summary>Projects for tests.</summary>
internal static class Packages
{
    public const string Model = "model:tiny@1234567";

    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    /// <summary>Two articles, a model and a person; letters outside of the first plane stand before what is coded.</summary>
    public static QdaProject Review { get; } = ArticlesProject.Of("A review", "IhsMiner 0.1.0", Monday, Codes.Book,
    [
        new("evans-2019", "evans.pdf", "10.1136/x", ["A title 😀 with a face.", "Nurses were short.", "Trust grew & <helped>."],
        [
            new(1, Model, "barrier", ["workforce"], "page 2; 0.91", Monday),
            new(2, Model, "facilitator", ["culture", "collaboration"], "", Monday),
            new(1, "Anna Åberg", "barrier", ["economic"], "I say money.", Monday.AddDays(1)),
        ]),
        new("erens-2020", "erens.pdf", "", ["Nothing was said."], []),
    ]);

    public static byte[] Bytes(QdaProject project)
    {
        using var stream = new MemoryStream();
        QdaProjectFile.Write(stream, project);
        return stream.ToArray();
    }

    public static QdaImport Read(byte[] bytes)
    {
        using var folder = new ScratchFolder();
        return QdaProjectFile.Read(folder.Write("a.qdpx", bytes));
    }

    /// <summary>An archive of parts that the test has made.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static QdaImport Read(string xml, params (string Name, byte[] Bytes)[] parts) =>
        Read(Zip([("project.qde", Encoding.UTF8.GetBytes(xml)), .. parts]));

    /// <summary>A project of one text, coded by one code.</summary>
    /// <param name="selections">The elements within the source.</param>
    public static string Xml(string selections, string path = "internal://t.txt", string origin = "Any", string extra = "") => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="{origin}">
          <Users><User guid="AAAAAAAA-0000-0000-0000-000000000001" name="Ben"/></Users>
          <CodeBook><Codes><Code guid="AAAAAAAA-0000-0000-0000-000000000002" name="Organisational culture" isCodable="true"/></Codes></CodeBook>
          <Sources><TextSource guid="AAAAAAAA-0000-0000-0000-000000000003" name="T" plainTextPath="{path}">{selections}</TextSource></Sources>
          {extra}
        </Project>
        """;

    public static string Selection(int start, int end, string name = "", string code = "AAAAAAAA-0000-0000-0000-000000000002") => $"""
        <PlainTextSelection guid="{Guid.NewGuid()}" startPosition="{start}" endPosition="{end}" name="{name}" creatingUser="AAAAAAAA-0000-0000-0000-000000000001">
        <Coding guid="{Guid.NewGuid()}"><CodeRef targetGUID="{code}"/><NoteRef targetGUID="{Guid.NewGuid()}"/></Coding></PlainTextSelection>
        """;

    public static (string Name, byte[] Bytes) Text(string text) => ("sources/t.txt", Encoding.UTF8.GetBytes(text));

    /// <summary>The words that were coded.</summary>
    public static IReadOnlyList<string> Coded(QdaImport import) =>
        [.. ProjectCodings.Of(import.Project, Codes.Book).Stretches.Select(stretch => stretch.Text)];
}
