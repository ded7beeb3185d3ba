using System.Globalization;
using System.Text;
using IhsMiner.Exchange.PdfObjects;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>
/// Objects added behind the end of a PDF, and the section that says where they stand (ISO 32000-1, 7.5.6): all bytes of the file stay as
/// they are, so that whoever drops what was added has the file again.
/// </summary>
/// <param name="output">Stands behind the last byte of the file.</param>
internal sealed class IncrementalUpdate(Stream output, ObjectFile file)
{
    private static readonly string[] Kept = ["Root", "Info", "ID"];

    private readonly SortedDictionary<int, (long At, int Generation)> places = [];

    private int next = 1 + Math.Max((file.References.Trailer["Size"]?.Integer ?? 1) - 1, file.References.Places.Keys.DefaultIfEmpty().Max());

    /// <summary>A number that no object has.</summary>
    public int NewNumber() => next++;

    /// <summary>Adds an object of its own.</summary>
    /// <returns>Its number.</returns>
    public int Add(string body)
    {
        var number = NewNumber();
        Write(number, body);
        return number;
    }

    public int AddStream(string entries, string content) =>
        Add(string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream"));

    /// <summary>Adds an object of a number that is known already: a new one's, or one that is to take an older one's place.</summary>
    public void Write(int number, string body)
    {
        var generation = file.Generation(number);
        places[number] = (output.Position, generation);
        Print(string.Create(CultureInfo.InvariantCulture, $"{number} {generation} obj\n{body}\nendobj\n"));
    }

    /// <summary>Writes where all of it stands, in the way of the file's own last section.</summary>
    public void Close()
    {
        var start = output.Position;
        if (file.References.IsStream)
            WriteStream(start);
        else
            WriteTable();
        Print(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
    }

    private void WriteTable()
    {
        var table = new StringBuilder("xref\n");
        foreach (var run in Runs())
        {
            table.Append(CultureInfo.InvariantCulture, $"{run.First} {run.Count}\n");
            for (var number = run.First; number < run.First + run.Count; number++)
                table.Append(CultureInfo.InvariantCulture, $"{places[number].At:D10} {places[number].Generation:D5} n \n");
        }

        Print($"{table}trailer\n<< {Trailer()} >>\n");
    }

    private void WriteStream(long start)
    {
        var number = NewNumber();
        places[number] = (start, 0);
        // A row: 1 byte for the sort of place, 4 for the place, 2 for the generation.
        var rows = new StringBuilder();
        foreach (var (at, generation) in places.Values)
            rows.Append('\x01').Append(Bytes(at, 4)).Append(Bytes(generation, 2));
        var index = string.Join(' ', Runs().Select(run => string.Create(CultureInfo.InvariantCulture, $"{run.First} {run.Count}")));
        Print(string.Create(CultureInfo.InvariantCulture,
            $"{number} 0 obj\n<< /Type /XRef /W [1 4 2] /Index [{index}] /Length {rows.Length} {Trailer()} >>\nstream\n{rows}\nendstream\nendobj\n"));
    }

    // Latin-1 has a letter for every byte.
    private static string Bytes(long value, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => (char)((value >> (8 * (count - 1 - i))) & 0xFF)));

    private string Trailer()
    {
        var trailer = file.References.Trailer;
        var kept = string.Concat(Kept.Where(key => trailer[key] is not null).Select(key => $"/{key} {trailer[key]} "));
        return string.Create(CultureInfo.InvariantCulture, $"/Size {next} {kept}/Prev {file.References.Start}");
    }

    /// <summary>Numbers that follow one another.</summary>
    private IEnumerable<(int First, int Count)> Runs() => places.Keys.Index()
        .GroupBy(entry => entry.Item - entry.Index)
        .Select(run => (run.First().Item, run.Count()));

    private void Print(string text) => output.Write(Encoding.Latin1.GetBytes(text));
}
