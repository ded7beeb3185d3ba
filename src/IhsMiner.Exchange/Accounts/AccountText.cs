using System.Globalization;
using IhsMiner.Accounts;
using IhsMiner.Layout;

namespace IhsMiner.Exchange.Accounts;

/// <summary>An account as a table for people: a row a page, then the document.</summary>
public static class AccountText
{
    private const int Width = 8;

    public static void Write(TextWriter writer, DocumentAccount account)
    {
        var reasons = ReasonName.All.Where(account.Removed.ContainsKey).ToList();
        writer.WriteLine($"{account.Document}: characters");
        Row(writer, "page", ["read", "kept", .. reasons.Select(ReasonName.Of), "unaccounted"]);
        foreach (var page in account.Pages)
            Row(writer, Text(page.Page), Cells(page.Read, page.Kept, page.Removed, reasons, page.Unaccounted));
        Row(writer, "all", Cells(
            account.Read, account.Kept, account.Removed, reasons, account.Pages.Sum(page => page.Unaccounted)));
        writer.WriteLine();
    }

    private static IReadOnlyList<string> Cells(
        int read, int kept, IReadOnlyDictionary<RemovalReason, int> removed, List<RemovalReason> reasons, int unaccounted) =>
        [Text(read), Text(kept), .. reasons.Select(reason => Text(removed.GetValueOrDefault(reason))), Text(unaccounted)];

    // A column is as wide as its head, which the reasons' names make; figures stand to the right.
    private static void Row(TextWriter writer, string head, IReadOnlyList<string> cells) =>
        writer.WriteLine(head.PadRight(5) + string.Concat(cells.Select((cell, i) => cell.PadLeft(i < 2 ? Width : Width * 2))));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
