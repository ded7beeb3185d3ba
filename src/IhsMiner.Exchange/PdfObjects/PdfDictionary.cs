namespace IhsMiner.Exchange.PdfObjects;

/// <summary>A dictionary's entries, in its order; their values as they stand.</summary>
internal sealed record PdfDictionary(IReadOnlyList<(string Key, PdfValue Value)> Entries)
{
    /// <exception cref="InvalidDataException">It is no dictionary.</exception>
    public static PdfDictionary Of(PdfValue value)
    {
        if (!value.IsDictionary)
            throw new InvalidDataException($"a dictionary was expected where {Start(value)} stands");
        var inside = value.Bytes[2..^2];
        var entries = new List<(string, PdfValue)>();
        for (var at = PdfScan.SkipSpace(inside.Span, 0); at < inside.Length; at = PdfScan.SkipSpace(inside.Span, at))
        {
            (var key, at) = PdfValue.Read(inside, at);
            (var entry, at) = PdfValue.Read(inside, at);
            entries.Add((key.Name ?? throw new InvalidDataException($"a name was expected where {Start(key)} stands"), entry));
        }

        return new(entries);
    }

    /// <summary>Null where there is no such entry.</summary>
    public PdfValue? this[string key]
    {
        get
        {
            foreach (var (known, value) in Entries)
                if (known == key)
                    return value;
            return null;
        }
    }

    private static string Start(PdfValue value) => new PdfValue(value.Bytes[..Math.Min(20, value.Bytes.Length)]).ToString();
}
