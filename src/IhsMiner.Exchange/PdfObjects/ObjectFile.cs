namespace IhsMiner.Exchange.PdfObjects;

/// <summary>
/// The objects of a PDF by number. It reads what regular programs write, and throws an <see cref="InvalidDataException"/> at what is torn,
/// encrypted or of a sort that it does not know, rather than guess.
/// </summary>
internal sealed class ObjectFile
{
    /// <summary>References that lead to references: none do in a regular file.</summary>
    private const int MostSteps = 8;

    /// <summary>Bytes that all streams of objects may unfold to.</summary>
    private const long Most = 512L << 20;

    private readonly ReadOnlyMemory<byte> data;
    private readonly Dictionary<int, IReadOnlyList<PdfValue>> streams = [];
    private long unfolded;

    public ObjectFile(ReadOnlyMemory<byte> data)
    {
        this.data = data;
        References = CrossReferences.Read(data);
        if (References.Trailer["Encrypt"] is not null)
            throw new InvalidDataException("it is encrypted");
    }

    public CrossReferences References { get; }

    /// <summary>The object of that number; the object null where there is none.</summary>
    public PdfValue this[int number] => References.Places.GetValueOrDefault(number) switch
    {
        ObjectPlace.InFile(var at, _) => PdfValue.Read(data, ObjectHead.Skip(data.Span, at, number)).Value,
        ObjectPlace.InStream(var stream, var index) => Inside(stream, index),
        _ => new("null"u8.ToArray()),
    };

    /// <summary>0 for most objects.</summary>
    public int Generation(int number) => References.Places.GetValueOrDefault(number) is ObjectPlace.InFile place ? place.Generation : 0;

    /// <summary>The object itself where a reference to one stands.</summary>
    public PdfValue Follow(PdfValue value)
    {
        for (var step = 0; value.Reference is { } number; step++)
            value = step < MostSteps ? this[number] : throw new InvalidDataException("references run in a ring");
        return value;
    }

    private PdfValue Inside(int stream, int index)
    {
        if (!streams.TryGetValue(stream, out var inside))
            streams[stream] = inside = Unfold(stream);
        return index < inside.Count ? inside[index] : throw new InvalidDataException($"the stream {stream} lacks its object {index}");
    }

    /// <summary>The objects of a stream of objects (7.5.7): pairs of number and place first, then the objects.</summary>
    private IReadOnlyList<PdfValue> Unfold(int number)
    {
        if (References.Places.GetValueOrDefault(number) is not ObjectPlace.InFile place)
            throw new InvalidDataException($"the stream {number} is not in the file");
        var (dictionary, end) = ObjectHead.Dictionary(data, place.At, number);
        var length = dictionary["Length"] is { } value ? Follow(value).Integer : null;
        ReadOnlyMemory<byte> bytes = PdfStream.Read(data, end, dictionary, length).Decoded();
        if ((unfolded += bytes.Length) > Most)
            throw new InvalidDataException($"its streams of objects unfold to more than {Most >> 20} MB");
        if (dictionary["First"]?.Integer is not { } first || first > bytes.Length || dictionary["N"]?.Integer is not { } count)
            throw new InvalidDataException($"the stream {number} does not say what it holds");
        var head = new PdfValue((byte[])[(byte)'[', .. bytes.Span[..first], (byte)']']).Items;
        if (head.Count / 2 < count)
            throw new InvalidDataException($"the stream {number} is torn");
        return [.. Enumerable.Range(0, count).Select(i => PdfValue.Read(bytes, first + (head[2 * i + 1].Integer ?? 0)).Value)];
    }
}
