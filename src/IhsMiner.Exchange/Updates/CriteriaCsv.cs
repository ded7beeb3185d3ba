using IhsMiner.Exchange.Tables;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Exchange.Updates;

/// <summary>Reads the criteria by which a review takes in articles: <c>criteria.csv</c> beside its chart.</summary>
public static class CriteriaCsv
{
    internal const string Name = "criteria.csv";

    // Between phrases and ranges, as between aliases in a codebook.
    private const char Or = ';';

    internal static readonly string[] Columns = ["id", "name", "test", "for", "against", "masks"];

    /// <summary>In the file's order; empty where there is no such file.</summary>
    public static IReadOnlyList<Criterion> ReadBeside(string chartPath)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(chartPath))!, Name);
        return File.Exists(path) ? Read(path) : [];
    }

    /// <summary>In the file's order. Reports all faults in one <see cref="IhsMinerException"/>.</summary>
    public static IReadOnlyList<Criterion> Read(string path)
    {
        var faults = new List<Fault>();
        var table = CheckedTable.Read(path, Columns, faults);
        Criterion[] criteria = [.. table.Rows.Select(row => CriterionOf(row, table))];
        foreach (var twice in criteria.GroupBy(criterion => criterion.Id).Where(same => same.Count() > 1))
            table.Report($"id '{twice.Key}' stands in {twice.Count()} rows; ids must differ");
        Faults.ThrowIfAny(path, faults);
        return criteria;
    }

    private static Criterion CriterionOf(CheckedRow row, CheckedTable table)
    {
        if (row["id"].Length == 0 || row["name"].Length == 0)
            table.Report(row, "id or name is empty");
        if (!Enum.GetValues<CriterionTest>().ToDictionary(NameOf).TryGetValue(row["test"], out var test))
            table.Report(row, $"test '{row["test"]}': expected {string.Join(", ", Enum.GetValues<CriterionTest>().Select(NameOf))}");
        var criterion = new Criterion(row["id"], row["name"], test, List(row["for"]), List(row["against"]), List(row["masks"]));
        if (criterion.For.Count + criterion.Against.Count == 0)
            table.Report(row, "both for and against are empty; nothing could be found");
        if (test == CriterionTest.Year)
            foreach (var range in criterion.For.Concat(criterion.Against).Where(range => YearRange.Parse(range) is null))
                table.Report(row, $"'{range}': expected years such as 1998.., 2010..2014 or ..1996");
        return criterion;
    }

    private static string NameOf(CriterionTest test) => test.ToString().ToLowerInvariant();

    private static string[] List(string cell) => cell.Split(Or, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
