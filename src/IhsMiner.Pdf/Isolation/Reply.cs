using System.Buffers.Binary;
using System.Text;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>A <see cref="Reading"/> on its way through the pipe: a document, or a reason with its message.</summary>
public sealed record Reply(
    string? Name, string? Sha256, IReadOnlyList<ReplyPage>? Pages, FailureReason? Reason, string? Message)
{
    public DocumentInfo? Info { get; init; }

    public Permissions? Permissions { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The longest reply, in bytes: what the limit on output allows, and no more than an array holds.</summary>
    public static int MostBytes(ReaderLimits limits) => (int)Math.Min((long)limits.OutputMegabytes << 20, Array.MaxLength);

    public static Reply Of(Reading reading) => reading switch
    {
        Reading.Done done => Of(done.Document) with { Warnings = done.Warnings },
        Reading.Failed failed => (failed.Textless is { } document ? Of(document) : new Reply(null, null, null, null, null)) with
        {
            Reason = failed.Reason,
            Message = failed.Message,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    /// <exception cref="InvalidDataException">The reply is neither a document nor a failure.</exception>
    public Reading Reading()
    {
        var document = Name is not null && Sha256 is not null && Pages is not null
            ? new Document(Name, Sha256, Pages.Select(page => page.Page()).ToList()) { Info = Info ?? DocumentInfo.None, Permissions = Permissions }
            : null;
        if (Reason is { } reason && Message is not null)
            return new Documents.Reading.Failed(reason, Message) { Textless = document };
        return document is not null
            ? new Documents.Reading.Done(document) { Warnings = Warnings }
            : throw new InvalidDataException("A reply that is neither a document nor a failure.");
    }

    private static Reply Of(Document document) =>
        new(document.Name, document.Sha256, document.Pages.Select(ReplyPage.Of).ToList(), null, null) { Info = document.Info, Permissions = document.Permissions };
}

/// <summary>A page as columns, which take a third of the bytes that one object a word would take.</summary>
/// <param name="Texts">The words' texts, each ended by a line break, which no word holds.</param>
/// <param name="Edges">
/// Four numbers a word: left, top, right, bottom. As bytes: numbers as text are twice as long and slow to read.
/// </param>
/// <param name="Turned">Which words, counted from 0, do not stand upright.</param>
public sealed record ReplyPage(
    int Number, double Width, double Height, int Rotation, string Texts, byte[] Edges, int[] Turned)
{
    private const int BoxBytes = 4 * sizeof(double);

    private const char End = '\n';

    public int Unmapped { get; init; }

    public bool IsUnread { get; init; }

    public bool IsRecognised { get; init; }

    public static ReplyPage Of(Page page) => new(
        page.Number, page.Width, page.Height, page.Rotation,
        TextsOf(page.Words),
        Bytes(page.Words),
        [.. page.Words.Index().Where(entry => !entry.Item.Upright).Select(entry => entry.Index)])
    {
        Unmapped = page.Unmapped,
        IsUnread = page.IsUnread,
        IsRecognised = page.IsRecognised,
    };

    public Page Page()
    {
        var count = Texts.AsSpan().Count(End);
        if (Edges.Length != BoxBytes * count || (Texts.Length > 0 && Texts[^1] != End)
            || Array.Exists(Turned, turned => turned < 0 || turned >= count))
            throw new InvalidDataException($"Page {Number}: {count} words, {Edges.Length} bytes of edges, {Turned.Length} of them turned.");
        var words = new List<Word>(count);
        for (int start = 0, end; words.Count < count; start = end + 1)
        {
            end = Texts.IndexOf(End, start);
            words.Add(new(Texts[start..end], Box(BoxBytes * words.Count)));
        }

        foreach (var turned in Turned)
            words[turned] = words[turned] with { Upright = false };
        return new(Number, Width, Height, Rotation, words)
        {
            Unmapped = Unmapped,
            IsUnread = IsUnread,
            IsRecognised = IsRecognised,
        };
    }

    private static string TextsOf(IReadOnlyList<Word> words)
    {
        var texts = new StringBuilder();
        foreach (var word in words)
            texts.Append(word.Text).Append(End);
        return texts.ToString();
    }

    private static byte[] Bytes(IReadOnlyList<Word> words)
    {
        var bytes = new byte[BoxBytes * words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var box = words[i].Box;
            Write(0, box.Left);
            Write(1, box.Top);
            Write(2, box.Right);
            Write(3, box.Bottom);

            void Write(int edge, double value) =>
                BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(BoxBytes * i + edge * sizeof(double)), value);
        }

        return bytes;
    }

    private Box Box(int at) => new(Edge(at, 0), Edge(at, 1), Edge(at, 2), Edge(at, 3));

    private double Edge(int at, int edge) => BinaryPrimitives.ReadDoubleLittleEndian(Edges.AsSpan(at + edge * sizeof(double)));
}
