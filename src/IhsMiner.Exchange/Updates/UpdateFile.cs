using System.Text;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Updates;

/// <summary>One file of an update.</summary>
/// <param name="Name">Its name in the update's folder.</param>
/// <param name="Write">Writes its bytes: the same for the same update.</param>
public sealed record UpdateFile(string Name, Action<ReviewUpdate, Stream> Write)
{
    /// <summary>A file of text: UTF-8 without a byte order mark, <c>\n</c>.</summary>
    public static UpdateFile OfText(string name, Action<ReviewUpdate, TextWriter> write) => new(name, (update, stream) =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(update, writer);
    });
}
