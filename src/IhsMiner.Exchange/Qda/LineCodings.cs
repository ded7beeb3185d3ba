using System.Globalization;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// Codings line by line, so that coders can be compared who marked a little more or less of the same sentence. A line is a sentence
/// in the projects that this program writes, and a paragraph in most others.
/// </summary>
public static class LineCodings
{
    private static readonly string[] Columns =
        ["item", "source", "line", "statement", CodebookCodes.Kind, CodebookCodes.Theme, "is_factor"];

    /// <summary>
    /// One table for each coder, in the order of their names: all lines of the texts in which the coder coded anything. A stretch
    /// counts for the lines of which it covers at least half, and for those that hold at least half of it.
    /// </summary>
    /// <param name="path">For errors.</param>
    public static IReadOnlyList<(string Coder, Table Table)> Of(string path, QdaProject project, IReadOnlyList<CodedStretch> stretches)
    {
        var sources = project.Sources.GroupBy(source => source.Name, StringComparer.Ordinal).Select(group => group.First()).ToList();
        return
        [
            .. stretches.GroupBy(stretch => stretch.Coder, StringComparer.Ordinal).OrderBy(coder => coder.Key, StringComparer.Ordinal)
                .Select(coder => (coder.Key, Of(path, sources, [.. coder]))),
        ];
    }

    private static Table Of(string path, List<QdaSource> sources, IReadOnlyList<CodedStretch> stretches)
    {
        var rows = new List<CsvRecord>();
        foreach (var source in sources)
        {
            CodedStretch[] own = [.. stretches.Where(stretch => stretch.Source == source.Name)];
            if (own.Length == 0)
                continue;
            foreach (var (number, start, end) in Lines(source.Text))
                rows.Add(new(rows.Count + 2, Row(source, number, start, end, own)));
        }

        return new(path, Columns, rows);
    }

    private static string[] Row(QdaSource source, int number, int start, int end, CodedStretch[] stretches)
    {
        CodedStretch[] here = [.. stretches.Where(stretch => Counts(stretch, start, end))];
        var line = number.ToString(CultureInfo.InvariantCulture);
        var kinds = StretchTable.Joined(here.SelectMany(stretch => stretch.Kinds).Distinct().Order(StringComparer.Ordinal)) ?? "";
        var themes = StretchTable.Joined(here.SelectMany(stretch => stretch.Themes).Distinct().Order(StringComparer.Ordinal)) ?? "";
        return
        [
            $"{source.Name}:{line}", source.Name, line, source.Text[start..end].Trim(), kinds, themes,
            kinds.Length + themes.Length > 0 ? "true" : "false",
        ];
    }

    private static bool Counts(CodedStretch stretch, int start, int end)
    {
        var shared = Math.Min(stretch.End, end) - Math.Max(stretch.Start, start);
        return shared > 0 && 2 * shared >= Math.Min(end - start, stretch.End - stretch.Start);
    }

    /// <summary>The lines that hold anything, 1 for the first of the text.</summary>
    private static IEnumerable<(int Number, int Start, int End)> Lines(string text)
    {
        for (var (number, start) = (1, 0); start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return (number, start, end);
            start = end + 1;
        }
    }
}
