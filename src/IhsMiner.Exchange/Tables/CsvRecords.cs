using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace IhsMiner.Exchange.Tables;

/// <summary>The rows of a CSV file (RFC 4180) one after the other, blank lines among them (one empty cell).</summary>
public static class CsvRecords
{
    /// <summary>Reads row by row, so that a file may be larger than the memory.</summary>
    /// <param name="path">For errors.</param>
    public static IEnumerable<CsvRecord> Read(TextReader reader, string path, char delimiter)
    {
        using var parser = new CsvParser(reader, Rules(path, delimiter), leaveOpen: true);
        var last = 0;
        while (Next(parser, path))
        {
            if (parser.RawRecord.AsSpan().Count('"') % 2 == 1)
            {
                throw new IhsMinerException(
                    $"{path}, line {last + 1}: a quotation mark opens here and never closes; close or double it.");
            }

            yield return new CsvRecord(last + 1, parser.Record!);
            last = parser.RawRow;
        }
    }

    private static bool Next(CsvParser parser, string path)
    {
        try
        {
            return parser.Read();
        }
        catch (DecoderFallbackException fault)
        {
            throw TextFile.WrongEncoding(path, fault);
        }
    }

    private static CsvConfiguration Rules(string path, char delimiter) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter.ToString(),
        Mode = CsvMode.RFC4180,
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        BadDataFound = bad => throw new IhsMinerException(
            $"{path}, line {bad.Context.Parser!.RawRow}: a quotation mark inside a cell is not doubled; write \"\" for it."),
    };
}
