using System.Text;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Statements;

/// <summary>Reads statements to classify: <c>.txt</c>, one a line, or <c>.csv</c> or <c>.tsv</c> with a column <c>statement</c>.</summary>
public static class StatementFile
{
    private const string Column = "statement";

    // More than the first row of any table that people made.
    private const int HeadLength = 65_536;

    /// <summary>Opens the file and reads its column names; its rows are read when they are gone through.</summary>
    public static StatementSource Read(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => ReadText(path),
        ".csv" or ".tsv" => ReadCsv(path),
        _ => throw new IhsMinerException(
            $"{path}: expected a .txt file, one statement a line, or a .csv file with a column '{Column}'."),
    };

    private static StatementSource ReadText(string path)
    {
        TextFile.Open(path).Dispose();
        return new StatementSource([Column], Lines(path));
    }

    private static IEnumerable<StatementRow> Lines(string path)
    {
        using var reader = TextFile.Open(path);
        for (var number = 1; NextLine(reader, path) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return new StatementRow(number, line.Trim(), [line]);
        }
    }

    private static string? NextLine(StreamReader reader, string path)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException fault)
        {
            throw TextFile.WrongEncoding(path, fault);
        }
    }

    private static StatementSource ReadCsv(string path)
    {
        var delimiter = Delimiter.Of(TextFile.ReadHead(path, HeadLength));
        using var reader = TextFile.Open(path);
        var first = CsvRecords.Read(reader, path, delimiter).FirstOrDefault(row => !row.IsBlank)
            ?? throw new IhsMinerException($"{path}: empty; expected a row of column names with '{Column}' among them.");
        var names = first.Cells.Select(name => name.Trim()).ToList();
        var column = names.FindIndex(name => string.Equals(name, Column, StringComparison.OrdinalIgnoreCase));
        if (column < 0)
        {
            throw new IhsMinerException(
                $"{path}: no column '{Column}'; there are {string.Join(", ", names)}. Rename the one that holds it.");
        }

        return new StatementSource(names, CsvRows(path, delimiter, names.Count, column));
    }

    private static IEnumerable<StatementRow> CsvRows(string path, char delimiter, int columns, int column)
    {
        using var reader = TextFile.Open(path);
        foreach (var record in CsvRecords.Read(reader, path, delimiter).SkipWhile(row => row.IsBlank).Skip(1))
        {
            // A blank line parts rows, where rows have cells to part; a row of empty cells is a row.
            if (record.IsBlank && record.Cells.Count < columns)
                continue;
            if (record.Cells.Count != columns)
            {
                throw new IhsMinerException(
                    $"{path}, line {record.Line}: expected {columns} cells, found {record.Cells.Count}; "
                    + $"quote cells that hold a '{delimiter}'.");
            }

            yield return new StatementRow(record.Line, record.Cells[column].Trim(), record.Cells);
        }
    }
}
