namespace IhsMiner.Exchange.PdfObjects;

/// <summary>One cross-reference section, a table or a stream.</summary>
/// <param name="Places">What comes first counts.</param>
internal sealed record CrossReferenceSection(IReadOnlyList<(int Number, ObjectPlace Place)> Places, PdfDictionary Trailer, bool IsStream)
{
    public static CrossReferenceSection Read(ReadOnlyMemory<byte> data, int at)
    {
        at = PdfScan.SkipSpace(data.Span, Math.Min(at, data.Length));
        return PdfScan.Stands(data.Span, at, "xref"u8) ? Table(data, at + "xref".Length) : Stream(data, at);
    }

    private static CrossReferenceSection Table(ReadOnlyMemory<byte> data, int at)
    {
        var bytes = data.Span;
        var places = new List<(int, ObjectPlace)>();
        var free = new List<(int, ObjectPlace)>();
        for (at = PdfScan.SkipSpace(bytes, at); !PdfScan.Stands(bytes, at, "trailer"u8);)
        {
            var (first, count) = (Next(bytes, ref at), Next(bytes, ref at));
            for (var i = 0; i < count; i++)
            {
                var (place, generation) = (Next(bytes, ref at), Next(bytes, ref at));
                var isUsed = PdfScan.Stands(bytes, at, "n"u8);
                if (!isUsed && !PdfScan.Stands(bytes, at, "f"u8))
                    throw new InvalidDataException("its cross-reference table is torn");
                (isUsed ? places : free).Add((first + i, isUsed ? new ObjectPlace.InFile(place, generation) : new ObjectPlace.Free()));
                at = PdfScan.SkipSpace(bytes, at + 1);
            }
        }

        var trailer = PdfDictionary.Of(PdfValue.Read(data, at + "trailer".Length).Value);
        // What older readers are not to see is free in the table and has its place in the stream (7.5.8.4).
        var hidden = trailer["XRefStm"]?.Integer is { } stream ? Stream(data, stream).Places : [];
        return new([.. places, .. hidden, .. free], trailer, IsStream: false);
    }

    private static CrossReferenceSection Stream(ReadOnlyMemory<byte> data, int at)
    {
        var (trailer, end) = ObjectHead.Dictionary(data, at, number: null);
        if (trailer["Type"]?.Name != "XRef")
            throw new InvalidDataException("its cross-references are not where they should be");
        var rows = PdfStream.Read(data, end, trailer, trailer["Length"]?.Integer).Decoded();
        var widths = trailer["W"]?.Items.Select(width => width.Integer ?? -1).ToArray() ?? [];
        if (widths.Length != 3 || widths.Any(width => width is < 0 or > 8) || widths.Sum() == 0)
            throw new InvalidDataException("its cross-references have columns that are not known");
        var index = trailer["Index"]?.Items.Select(item => item.Integer ?? 0).ToArray() ?? [0, trailer["Size"]?.Integer ?? 0];
        var numbers = index.Chunk(2).Where(pair => pair.Length == 2)
            .SelectMany(pair => Enumerable.Range(0, pair[1]).Select(i => pair[0] + i));
        return new([.. numbers.Zip(rows.Chunk(widths.Sum()), (number, row) => (number, PlaceOf(row, widths)))], trailer, IsStream: true);
    }

    private static ObjectPlace PlaceOf(byte[] row, int[] widths)
    {
        if (row.Length < widths.Sum())
            throw new InvalidDataException("its cross-references are torn");
        var second = Field(row.AsSpan(widths[0], widths[1]));
        var third = Field(row.AsSpan(widths[0] + widths[1], widths[2]));
        return (widths[0] == 0 ? 1 : Field(row.AsSpan(0, widths[0]))) switch
        {
            0 => new ObjectPlace.Free(),
            1 => new ObjectPlace.InFile(second, third),
            2 => new ObjectPlace.InStream(second, third),
            // Other sorts are to be taken for references to null (7.5.8.3).
            _ => new ObjectPlace.Free(),
        };
    }

    private static int Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var one in bytes)
            value = ((value & int.MaxValue) << 8) | one;
        return (int)Math.Min(value, int.MaxValue);
    }

    private static int Next(ReadOnlySpan<byte> data, ref int at)
    {
        if (PdfScan.Integer(data, PdfScan.SkipSpace(data, at)) is not { } number)
            throw new InvalidDataException("its cross-reference table is torn");
        at = PdfScan.SkipSpace(data, number.End);
        return number.Value;
    }
}
