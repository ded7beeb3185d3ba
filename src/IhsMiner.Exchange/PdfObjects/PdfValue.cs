using System.Globalization;
using System.Text;

namespace IhsMiner.Exchange.PdfObjects;

/// <summary>One object of a PDF as its bytes, without white space around it.</summary>
internal readonly record struct PdfValue(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The object that begins at or after <paramref name="at"/>, and where it ends.</summary>
    public static (PdfValue Value, int End) Read(ReadOnlyMemory<byte> data, int at)
    {
        if (at < 0 || at > data.Length)
            throw new InvalidDataException("an object is outside of the file");
        var start = PdfScan.SkipSpace(data.Span, at);
        var end = PdfScan.End(data.Span, start);
        return (new(data[start..end]), end);
    }

    /// <summary>The number of the object that this is a reference to; null where it is none.</summary>
    public int? Reference => Bytes.Span is [.., (byte)'R'] && PdfScan.Integer(Bytes.Span, 0) is { } number ? number.Value : null;

    /// <summary>Null where it is no whole number from 0 to 2^31 - 1.</summary>
    public int? Integer => PdfScan.Integer(Bytes.Span, 0) is { } number && number.End == Bytes.Length ? number.Value : null;

    /// <summary>Null where it is no number.</summary>
    public double? Number =>
        double.TryParse(Bytes.Span, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? number : null;

    /// <summary>A name without its slash; null where it is none.</summary>
    public string? Name => Bytes.Span is [(byte)'/', ..] ? Encoding.Latin1.GetString(Bytes.Span[1..]) : null;

    public bool IsArray => Bytes.Span is [(byte)'[', ..];

    public bool IsDictionary => Bytes.Span is [(byte)'<', (byte)'<', ..];

    /// <summary>Of an array; of anything else itself, as PDF often lets one stand for an array of one.</summary>
    public IReadOnlyList<PdfValue> Items
    {
        get
        {
            if (!IsArray)
                return [this];
            var inside = Bytes[1..^1];
            var items = new List<PdfValue>();
            for (var at = PdfScan.SkipSpace(inside.Span, 0); at < inside.Length; at = PdfScan.SkipSpace(inside.Span, at))
            {
                (var item, at) = Read(inside, at);
                items.Add(item);
            }

            return items;
        }
    }

    public override string ToString() => Encoding.Latin1.GetString(Bytes.Span);
}
