using IhsMiner.Coding;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>Whether a cell holds the id of one of the codebook's categories.</summary>
internal static class KnownIds
{
    /// <summary>Says nothing where no category could be read at all: that fault is reported already.</summary>
    public static void Check(CodebookRow row, string column, IReadOnlyList<Category> known, CodebookFile file)
    {
        if (known.Count > 0 && known.All(one => one.Id != row[column]))
            file.Report(row, $"{column} '{row[column]}' is unknown; there are {string.Join(", ", known.Select(one => one.Id))}");
    }
}
