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
/// <param name="Edges">Four a word: left, top, right, bottom.</param>
public sealed record ReplyPage(
    int Number, double Width, double Height, int Rotation, string[] Texts, double[] Edges, bool[] Upright)
{
    public int Unmapped { get; init; }

    public bool IsRecognised { get; init; }

    public static ReplyPage Of(Page page) => new(
        page.Number, page.Width, page.Height, page.Rotation,
        [.. page.Words.Select(word => word.Text)],
        [.. page.Words.SelectMany(word => (double[])[word.Box.Left, word.Box.Top, word.Box.Right, word.Box.Bottom])],
        [.. page.Words.Select(word => word.Upright)])
    {
        Unmapped = page.Unmapped,
        IsRecognised = page.IsRecognised,
    };

    public Page Page()
    {
        if (Edges.Length != 4 * Texts.Length || Upright.Length != Texts.Length)
            throw new InvalidDataException(
                $"Page {Number}: {Texts.Length} words, {Edges.Length} edges, {Upright.Length} directions.");
        return new(Number, Width, Height, Rotation, Texts.Select((text, i) => new Word(text, Box(4 * i), Upright[i])).ToList())
        {
            Unmapped = Unmapped,
            IsRecognised = IsRecognised,
        };
    }

    private Box Box(int at) => new(Edges[at], Edges[at + 1], Edges[at + 2], Edges[at + 3]);
}
