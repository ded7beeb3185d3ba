using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>One file of a codebook's folder.</summary>
internal static class CodebookFile
{
    /// <summary>A file without which there is no codebook.</summary>
    public static CheckedTable ReadRequired(string folder, string name, string[] columns, ICollection<Fault> faults)
    {
        if (!File.Exists(Path.Combine(folder, name)))
            faults.Add(new Fault(name, null, $"there is no such file; expected the columns {string.Join(',', columns)}"));
        return ReadOptional(folder, name, columns, faults);
    }

    /// <summary>A file that a new review may not have yet: no rows where it is absent.</summary>
    public static CheckedTable ReadOptional(string folder, string name, string[] columns, ICollection<Fault> faults)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? CheckedTable.Read(path, columns, faults) : new CheckedTable(name, [], faults);
    }
}
