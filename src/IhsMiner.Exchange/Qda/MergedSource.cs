using System.Globalization;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// What two projects coded in the same text. Where the texts differ, as when sentences were cut anew between two exports, the words
/// that were coded are looked for, the nearest first.
/// </summary>
internal static class MergedSource
{
    /// <summary>Codings that both have are one. Ids of codes and coders are already those of the merged project.</summary>
    public static QdaSource Of(QdaSource ground, QdaSource other, ICollection<QdaIssue> issues)
    {
        var present = ground.Selections.SelectMany(selection => selection.Codings.Select(coding => Key(selection.Start, selection.End, coding))).ToHashSet();
        var ids = ground.Selections.SelectMany(selection => selection.Codings.Select(coding => coding.Id).Append(selection.Id)).ToHashSet();
        var selections = ground.Selections.ToList();
        foreach (var selection in other.Selections)
        {
            if (Found(ground.Text, other.Text, selection) is not { } start)
            {
                issues.Add(new($"Source '{ground.Name}'", string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{SelectionName.Of(other.Text[selection.Start..selection.End])}' is not in this text; its {selection.Codings.Count} codings are left out")));
                continue;
            }

            var end = start + selection.End - selection.Start;
            QdaCoding[] added = [.. selection.Codings.Where(coding => present.Add(Key(start, end, coding)))];
            if (added.Length == 0)
                continue;
            selections.Add(selection with
            {
                Id = Free(selection.Id), Start = start, End = end, Codings = [.. added.Select(coding => coding with { Id = Free(coding.Id) })],
            });
        }

        return ground with { Selections = selections };

        // A program may add a coder's coding to a selection that was there.
        Guid Free(Guid id)
        {
            var free = id;
            for (var copy = 2; !ids.Add(free); copy++)
                free = NamedGuid.Of("copy", $"{copy}", QdaXml.Text(id));
            return free;
        }
    }

    private static (int Start, int End, Guid Code, Guid? User) Key(int start, int end, QdaCoding coding) =>
        (start, end, coding.Code, coding.User);

    private static int? Found(string text, string other, QdaSelection selection)
    {
        if (text == other)
            return selection.Start;
        var words = other[selection.Start..selection.End];
        var after = selection.Start <= text.Length ? text.IndexOf(words, selection.Start, StringComparison.Ordinal) : -1;
        var before = text.LastIndexOf(words, Math.Min(text.Length, selection.End), StringComparison.Ordinal);
        return (before, after) switch
        {
            (< 0, < 0) => null,
            (< 0, _) => after,
            (_, < 0) => before,
            _ => selection.Start - before < after - selection.Start ? before : after,
        };
    }
}
