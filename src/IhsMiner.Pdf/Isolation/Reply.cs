using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>A <see cref="Reading"/> on its way through the pipe: a document, or a reason with its message.</summary>
internal sealed record Reply(
    string? Name, string? Sha256, IReadOnlyList<ReplyPage>? Pages, Permissions? Permissions, FailureReason? Reason, string? Message)
{
    /// <summary>The longest reply, in bytes: what the limit on output allows, and no more than an array holds.</summary>
    public static int MostBytes(ReaderLimits limits) => (int)Math.Min((long)limits.OutputMegabytes << 20, Array.MaxLength);

    public static Reply Of(Reading reading) => reading switch
    {
        Reading.Done { Document: var document } => new(
            document.Name, document.Sha256, document.Pages.Select(ReplyPage.Of).ToList(), document.Permissions, null, null),
        Reading.Failed failed => new(null, null, null, null, failed.Reason, failed.Message),
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    /// <exception cref="InvalidDataException">The reply is neither a document nor a failure.</exception>
    public Reading Reading() => this switch
    {
        { Name: not null, Sha256: not null, Pages: not null } =>
            new Reading.Done(new(Name, Sha256, Pages.Select(page => page.Page()).ToList()) { Permissions = Permissions }),
        { Reason: { } reason, Message: not null } => new Reading.Failed(reason, Message),
        _ => throw new InvalidDataException("A reply that is neither a document nor a failure."),
    };
}

/// <summary>A page as columns, which take a third of the bytes that one object a word would take.</summary>
/// <param name="Edges">Four a word: left, top, right, bottom.</param>
internal sealed record ReplyPage(
    int Number, double Width, double Height, int Rotation, string[] Texts, double[] Edges, bool[] Upright)
{
    public static ReplyPage Of(Page page) => new(
        page.Number, page.Width, page.Height, page.Rotation,
        [.. page.Words.Select(word => word.Text)],
        [.. page.Words.SelectMany(word => (double[])[word.Box.Left, word.Box.Top, word.Box.Right, word.Box.Bottom])],
        [.. page.Words.Select(word => word.Upright)]);

    public Page Page()
    {
        if (Edges.Length != 4 * Texts.Length || Upright.Length != Texts.Length)
            throw new InvalidDataException(
                $"Page {Number}: {Texts.Length} words, {Edges.Length} edges, {Upright.Length} directions.");
        return new(Number, Width, Height, Rotation, Texts.Select((text, i) => new Word(text, Box(4 * i), Upright[i])).ToList());
    }

    private Box Box(int at) => new(Edges[at], Edges[at + 1], Edges[at + 2], Edges[at + 3]);
}
