using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>Reads <c>themes.csv</c> or <c>kinds.csv</c>: what a coder can choose from.</summary>
internal static class Categories
{
    internal static readonly string[] Columns = ["id", "name", "definition", "aliases", "include", "exclude"];

    /// <summary>In the file's order. Faults go to the list, and the row that has one is still yielded.</summary>
    public static IReadOnlyList<Category> Read(string folder, string name, ICollection<Fault> faults)
    {
        var file = CodebookFile.ReadRequired(folder, name, Columns, faults);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var categories = new List<Category>();
        foreach (var row in file.Rows)
        {
            var category = CategoryOf(row, file);
            if (!lines.TryAdd(category.Id, row.Line))
                file.Report(row, $"id '{category.Id}' stands already in line {lines[category.Id]}; ids must differ");
            CheckAliases(category, row, owners, file);
            categories.Add(category);
        }

        if (categories.Count < 2 && faults.All(fault => fault.File != name))
            file.Report($"expected at least two rows, found {categories.Count}");
        return categories;
    }

    private static Category CategoryOf(CheckedRow row, CheckedTable file)
    {
        var id = row["id"];
        if (id.Length == 0 || !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_'))
            file.Report(row, $"id '{id}': expected lower-case letters, digits, '-' or '_'");
        if (id == Category.None)
            file.Report(row, "id 'none' is kept for sentences that state no factor; choose another");
        if (row["name"].Length == 0)
            file.Report(row, "the name is empty");
        if (row["definition"].Length == 0)
            file.Report(row, "the definition is empty");
        var versusRest = row["versus_rest"];
        if (versusRest is not ("" or "yes" or "no"))
            file.Report(row, $"versus_rest '{versusRest}': expected yes, no or nothing");
        var aliases = row["aliases"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new Category(id, row["name"], row["definition"], aliases, row["include"], row["exclude"], versusRest == "yes");
    }

    // An import could not tell which category is meant by a name that two of them have.
    private static void CheckAliases(Category category, CheckedRow row, Dictionary<string, string> owners, CheckedTable file)
    {
        foreach (var name in category.Aliases.Append(category.Name).Append(category.Id))
        {
            var key = NameKey.Of(name);
            if (key.Length == 0)
                continue;
            if (!owners.TryAdd(key, category.Id) && owners[key] != category.Id)
                file.Report(row, $"'{name}' is already a name or alias of '{owners[key]}'");
        }
    }
}
