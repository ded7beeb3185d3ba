using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace IhsMiner.Exchange.Qda;

/// <summary>What all files of REFI-QDA share: name spaces, ids, times, and how the XML is read and written.</summary>
internal static class QdaXml
{
    public const string ProjectSpace = "urn:QDA-XML:project:1.0";

    public const string CodebookSpace = "urn:QDA-XML:codebook:1.0";

    /// <summary>Of a project's XML, which holds no text of the sources, in characters.</summary>
    private const long MostCharacters = 50_000_000;

    public static string Text(Guid id) => id.ToString("D");

    /// <summary>To the second, in UTC.</summary>
    public static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Null where the text is no time.</summary>
    public static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    /// <summary>What XML 1.0 (section 2.2) does not allow becomes U+FFFD, and line ends become <c>\n</c>.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            safe.Append(rune.Value is '\t' or '\n' or (>= 0x20 and not (0xFFFE or 0xFFFF)) ? rune.ToString() : "\uFFFD");
        return safe.ToString();
    }

    /// <summary>UTF-8 without a byte order mark, <c>\n</c> as its line ends.</summary>
    public static void Write(Stream stream, XElement root)
    {
        using var writer = XmlWriter.Create(stream, new()
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        });
        new XDocument(root).Save(writer);
    }

    /// <summary>Reads XML that may come from anywhere: no document type, no entities, nothing fetched.</summary>
    /// <param name="path">For errors.</param>
    public static XElement Read(string path, Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException fault)
        {
            throw new IhsMinerException($"{path}: not whole XML ({fault.Message.TrimEnd('.')}); export it again.", fault);
        }
    }
}
