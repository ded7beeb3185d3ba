using IhsMiner.Tests.Sentences.Articles;

namespace IhsMiner.Tests.Metadata;

/// <summary>What is known of one shared article; empty where it is not known.</summary>
internal sealed record KnownArticle(string File, string Title, string Journal, string Year, string Doi)
{
    /// <summary>The rows of <c>licences.csv</c>, by file.</summary>
    public static IReadOnlyDictionary<string, KnownArticle> All()
    {
        var rows = System.IO.File.ReadAllLines(Path.Combine(SharedArticles.Folder()!, "licences.csv")).Select(Cells).ToList();
        var at = rows[0].Index().ToDictionary(cell => cell.Item, cell => cell.Index);
        return rows.Skip(1)
            .Select(row => new KnownArticle(row[at["file"]], row[at["title"]], row[at["journal"]], row[at["year"]], row[at["doi"]]))
            .ToDictionary(article => article.File);
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += c;
        }

        return cells;
    }
}
