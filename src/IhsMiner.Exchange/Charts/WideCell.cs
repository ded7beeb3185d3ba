using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Grids;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Charts;

/// <summary>
/// The statements of one kind of an article as reviewers print them: <c>1) Theme - statement</c>, one under the other. An import reads
/// the same statements again; where they would read otherwise, <see cref="WideGuard"/> sees to it.
/// </summary>
internal sealed class WideCell(IReadOnlyList<Category> themes)
{
    // Of three digits, an import knows that they count.
    private const int HighestNumber = 999;

    private readonly ThemeNames names = new(themes);

    private readonly Dictionary<string, string> printed =
        themes.ToDictionary(theme => theme.Id, theme => Capital(theme.Name), StringComparer.Ordinal);

    /// <summary>One or more cells, each of as many statements as fit; a statement that fits in none goes on in the next.</summary>
    /// <param name="mostLines">Lines of a cell; the most that a row of a workbook shows, or as many as it takes.</param>
    /// <param name="linesOf">How many lines a statement takes.</param>
    public IReadOnlyList<string> Cells(IReadOnlyList<Statement> statements, int mostLines, Func<string, int> linesOf)
    {
        var cells = new List<string>();
        var (cell, lines) = ("", 0);
        foreach (var part in Lines(statements).SelectMany(InPieces))
        {
            var taken = linesOf(part);
            if (cell.Length > 0 && (lines + taken > mostLines || cell.Length + 1 + part.Length > GridLimits.CellLength))
            {
                cells.Add(cell);
                (cell, lines) = ("", 0);
            }

            cell = cell.Length == 0 ? part : $"{cell}\n{part}";
            lines += taken;
        }

        return cell.Length == 0 ? cells : [.. cells, cell];
    }

    private string[] Lines(IReadOnlyList<Statement> statements)
    {
        string[] plain = [.. statements.Select(statement => Print(statement, OneLine.Of(statement.Text)))];
        return ReadsBack(plain, statements)
            ? plain
            : [.. statements.Select(statement => Print(statement, WideGuard.Set(OneLine.Of(statement.Text), names)))];
    }

    private string Print(Statement statement, string text)
    {
        var theme = statement.Theme is { } id ? printed.GetValueOrDefault(id, id) : ThemeNames.None;
        return statement.Number is { } number and <= HighestNumber
            ? string.Create(CultureInfo.InvariantCulture, $"{number}) {theme} - {text}")
            : $"{theme} - {text}";
    }

    private bool ReadsBack(string[] lines, IReadOnlyList<Statement> statements) =>
        StatementCell.Parse(string.Join('\n', lines), names)
            .Select(part => (part.Number, part.Theme ?? "?", part.Text))
            .SequenceEqual(statements.Select(statement => (statement.Number, statement.Theme ?? ThemeNames.NoId, OneLine.Of(statement.Text))));

    // At the beginning of a line an import looks for a capital.
    private static string Capital(string name) => string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1));

    // Between words, for an import joins them by a space.
    private IEnumerable<string> InPieces(string line)
    {
        while (line.Length > GridLimits.CellLength)
        {
            var end = line.LastIndexOf(' ', GridLimits.CellLength - 1, GridLimits.CellLength / 2);
            end = end < 0 ? GridLimits.CellLength - 1 : end;
            yield return line[..end];
            line = WideGuard.Continued(line[end..].TrimStart(), names);
        }

        yield return line;
    }
}
