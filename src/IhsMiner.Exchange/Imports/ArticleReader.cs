using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Imports;

/// <summary>Reads an article's particulars from its rows.</summary>
internal sealed class ArticleReader(Grid grid, ChartHeader header)
{
    /// <summary>The article, without an id where its row gives none. What is none of its particulars, or cannot be read, goes into its note.</summary>
    public Article Read(RowGroup group, ICollection<ImportIssue> issues)
    {
        var notes = new List<string>();
        var year = YearOf(group, notes, issues);
        KeepTails(group, notes, issues);
        if (Text(group, Field.Note) is { Length: > 0 } note)
            notes.Insert(0, note);
        foreach (var column in header.Columns.Where(column => !column.IsKnown))
        {
            if (group.Cell(column.Index).Text is { Length: > 0 } other)
                notes.Add($"{column.Heading}: {other}");
        }

        if (!header.Columns.Any(column => column.Field is not null && ValueOf(group.First, column).Length > 0))
            issues.Add(new ImportIssue(group.First.Number, "", "", "no author, year or title; taken for an article of its own"));
        return new Article(
            RowGroup.IdOf(group.First, header), Text(group, Field.Authors), year, Text(group, Field.Title), Text(group, Field.Database), Text(group, Field.Journal),
            Text(group, Field.StudyType), Text(group, Field.Link), SourceOf(group), string.Join("; ", notes));
    }

    private string Text(RowGroup group, Field field) => string.Join(
        "; ", header.Of(field).Select(column => ValueOf(group.First, column)).Where(text => text.Length > 0).Distinct());

    // A merged cell's text stands in its first row; it holds for all of them.
    private string ValueOf(GridRow row, HeaderColumn column)
    {
        var text = row[column.Index];
        if (text.Length == 0 && grid.Merges.FirstOrDefault(range => range.Holds(row.Number, column.Index)) is { } merge
            && merge.FirstRow > header.Row)
            text = grid.Rows.FirstOrDefault(one => one.Number == merge.FirstRow)?[merge.FirstColumn] ?? "";
        return OneLine.Of(text);
    }

    private int? YearOf(RowGroup group, List<string> notes, ICollection<ImportIssue> issues)
    {
        var text = Text(group, Field.Year);
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1500 and < 2200)
            return year;
        issues.Add(new ImportIssue(
            group.First.Number, header.Of(Field.Year).First().Label, text, "no year; kept in the article's note"));
        notes.Add($"year: {text}");
        return null;
    }

    // A page break in the source may leave the end of a title or address in the row below.
    private void KeepTails(RowGroup group, List<string> notes, ICollection<ImportIssue> issues)
    {
        foreach (var row in group.Rows.Skip(1))
        {
            foreach (var column in header.Columns.Where(column => column.Field is not (null or Field.Id) && row[column.Index].Length > 0))
            {
                issues.Add(new ImportIssue(
                    row.Number, column.Label, row[column.Index], "goes on from the row above; kept in the article's note"));
                notes.Add($"{column.Heading}, row {row.Number}: {row[column.Index]}");
            }
        }
    }

    private static string SourceOf(RowGroup group) => string.Join(
        ", ", group.Rows.Select(row => row.Number.ToString(CultureInfo.InvariantCulture)));
}
