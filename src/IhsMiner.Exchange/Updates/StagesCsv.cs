using IhsMiner.Exchange.Tables;
using IhsMiner.Synthesis;

namespace IhsMiner.Exchange.Updates;

/// <summary>Reads the stages that a review's synthesis tells apart: <c>stages.csv</c> beside its chart.</summary>
public static class StagesCsv
{
    private const string Name = "stages.csv";

    // Between phrases, as between aliases in a codebook.
    private const char Or = ';';

    private static readonly string[] Columns = ["id", "name", "phrases"];

    /// <summary>In the file's order; empty where there is no such file. Reports all faults in one <see cref="IhsMinerException"/>.</summary>
    public static IReadOnlyList<Stage> ReadBeside(string chartPath)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(chartPath))!, Name);
        if (!File.Exists(path))
            return [];
        var faults = new List<Fault>();
        var table = CheckedTable.Read(path, Columns, faults);
        foreach (var row in table.Rows.Where(row => Columns.Any(column => row[column].Length == 0)))
            table.Report(row, "id, name or phrases are empty");
        Stage[] stages =
        [
            .. table.Rows.Select(row => new Stage(
                row["id"], row["name"], row["phrases"].Split(Or, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
        ];
        foreach (var twice in stages.GroupBy(stage => stage.Id).Where(same => same.Count() > 1))
            table.Report($"id '{twice.Key}' stands in {twice.Count()} rows; ids must differ");
        Faults.ThrowIfAny(path, faults);
        return stages;
    }
}
