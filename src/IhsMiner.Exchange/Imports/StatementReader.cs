using System.Text.RegularExpressions;
using IhsMiner.Coding;

namespace IhsMiner.Exchange.Imports;

/// <summary>Reads the statements of an article from its rows.</summary>
internal sealed partial class StatementReader(ChartHeader header, ThemeNames themes)
{
    /// <summary>The damage class of text that is kept although its theme or number could not be read.</summary>
    public const string Unparsed = "unparsed";

    /// <summary>Kind by kind as the columns stand; each statement of which no theme is known is an issue too.</summary>
    public IEnumerable<Statement> Read(RowGroup group, string articleId, ICollection<ImportIssue> issues)
    {
        foreach (var column in header.Columns.Where(column => column.Kind is not null))
        {
            var (cell, begins) = group.Cell(column.Index);
            if (Nothing().IsMatch(cell))
            {
                if (cell.Any(char.IsLetterOrDigit))
                    issues.Add(new ImportIssue(begins[0].Row, column.Label, cell, "taken to say that there is none"));
                continue;
            }

            foreach (var part in StatementCell.Parse(cell, themes))
            {
                if (part.Theme is null)
                {
                    var row = begins.Last(begin => begin.Start <= part.Start).Row;
                    issues.Add(new ImportIssue(row, column.Label, cell[part.Start..].StartsWith(part.Printed, StringComparison.Ordinal)
                        ? part.Printed + part.Text : part.Text, "no theme that the codebook knows; kept without one"));
                }

                yield return new Statement(
                    articleId, column.Kind!, part.Number, part.Theme is { Length: > 0 } theme ? theme : null, part.Text,
                    part.Theme is null ? Unparsed : "none");
            }
        }
    }

    [GeneratedRegex(@"\A[\s\-–—.]*(?:(?:n\s*/?\s*a|none(?: identified| found| reported)?|nil|not applicable)[\s.]*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();
}
