using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>Whether a cell holds the id of one of the codebook's categories.</summary>
internal static class KnownIds
{
    /// <summary>Says nothing where no category could be read at all: that fault is reported already.</summary>
    public static void Check(CheckedRow row, string column, IReadOnlyList<Category> known, CheckedTable file)
    {
        if (known.Count > 0 && known.All(one => one.Id != row[column]))
            file.Report(row, $"{column} '{row[column]}' is unknown; there are {string.Join(", ", known.Select(one => one.Id))}");
    }
}
