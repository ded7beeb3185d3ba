using IhsMiner.Exchange.Grids;
using IhsMiner.Exchange.Tables;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Exchange.Updates;

/// <summary>Reads back what an update asks, its column <c>answer</c> filled in: CSV, or all sheets of a workbook that have it.</summary>
public static class AnswersFile
{
    public const string Id = "question_id";
    public const string Answer = "answer";

    /// <summary>One for each row that has an answer. Reports all faults of a file in one <see cref="IhsMinerException"/>.</summary>
    public static Answers Read(IEnumerable<string> paths)
    {
        var answers = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var faults = new List<Fault>();
            foreach (var table in TableFile.ReadAll(path, [Id, Answer]))
                Add(answers, CheckedTable.Of(table, [Id, Answer], faults));
            Faults.ThrowIfAny(path, faults);
        }

        return new(answers);
    }

    private static void Add(Dictionary<string, bool> answers, CheckedTable table)
    {
        foreach (var row in table.Rows.Where(row => row[Answer].Length > 0))
        {
            var answer = Parse(row[Answer]);
            if (answer is null)
                table.Report(row, $"answer '{row[Answer]}': expected yes, no or nothing");
            else if (answers.TryGetValue(row[Id], out var other) && other != answer)
                table.Report(row, $"'{row[Id]}' is answered with yes and with no");
            else
                answers[row[Id]] = answer.Value;
        }
    }

    private static bool? Parse(string answer) => answer.ToLowerInvariant() switch
    {
        "yes" or "y" or "true" => true,
        "no" or "n" or "false" => false,
        _ => null,
    };
}
