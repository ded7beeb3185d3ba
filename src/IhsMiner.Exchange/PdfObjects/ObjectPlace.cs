namespace IhsMiner.Exchange.PdfObjects;

/// <summary>Where an object stands.</summary>
internal abstract record ObjectPlace
{
    private ObjectPlace()
    {
    }

    /// <summary>In the file, at a byte counted from its beginning.</summary>
    public sealed record InFile(int At, int Generation) : ObjectPlace;

    /// <summary>In the stream that is object <paramref name="Stream"/>, as its object number <paramref name="Index"/>, 0 for the first.</summary>
    public sealed record InStream(int Stream, int Index) : ObjectPlace;

    /// <summary>Nowhere: it was deleted.</summary>
    public sealed record Free : ObjectPlace;
}
