namespace IhsMiner.Exchange.PdfObjects;

/// <summary>Where all objects of a file stand: its cross-reference sections, the newest first (ISO 32000-1, 7.5.4 to 7.5.8).</summary>
/// <param name="Trailer">The newest section's.</param>
/// <param name="Start">Where the newest section stands.</param>
/// <param name="IsStream">Whether that is a stream; what is added must be of the same sort.</param>
internal sealed record CrossReferences(
    IReadOnlyDictionary<int, ObjectPlace> Places, PdfDictionary Trailer, int Start, bool IsStream)
{
    /// <summary>Bytes from the end in which the last section's place must stand (ISO 32000-1, annex H.3, note 18).</summary>
    private const int Tail = 1024;

    /// <summary>Sections of one file: each saving adds one; more is a ring or an attack.</summary>
    private const int MostSections = 1000;

    /// <exception cref="InvalidDataException">They are torn, or of a sort that is not known.</exception>
    public static CrossReferences Read(ReadOnlyMemory<byte> data)
    {
        var start = StartOf(data.Span);
        var places = new Dictionary<int, ObjectPlace>();
        CrossReferenceSection? newest = null;
        var seen = new HashSet<int>();
        for (int? at = start; at is { } place;)
        {
            if (!seen.Add(place) || seen.Count > MostSections)
                throw new InvalidDataException("the cross-reference sections run in a ring");
            var section = CrossReferenceSection.Read(data, place);
            newest ??= section;
            foreach (var (number, one) in section.Places)
                places.TryAdd(number, one);
            at = section.Trailer["Prev"]?.Integer;
        }

        return new(places, newest!.Trailer, start, newest.IsStream);
    }

    private static int StartOf(ReadOnlySpan<byte> data)
    {
        var tail = Math.Max(0, data.Length - Tail);
        var word = data[tail..].LastIndexOf("startxref"u8);
        if (word < 0 || PdfScan.Integer(data, PdfScan.SkipSpace(data, tail + word + "startxref".Length)) is not { } start)
            throw new InvalidDataException("its end does not say where its objects stand");
        return start.Value;
    }
}
