using System.Text.Json;
using IhsMiner.Accounts;
using IhsMiner.Exchange.Tables;
using IhsMiner.Layout;

namespace IhsMiner.Exchange.Accounts;

/// <summary>
/// An account as one JSON object: <c>document, read, kept, removed, unaccounted, pages</c>, each page with the same figures.
/// <c>removed</c> has a property for each reason that there is.
/// </summary>
public static class AccountLines
{
    public static void Write(TextWriter writer, DocumentAccount account) => JsonLines.WriteObject(writer, json =>
    {
        json.WriteString("document", account.Document);
        Figures(json, account.Read, account.Kept, account.Removed, account.Pages.Sum(page => page.Unaccounted));
        json.WriteStartArray("pages");
        foreach (var page in account.Pages)
        {
            json.WriteStartObject();
            json.WriteNumber("page", page.Page);
            Figures(json, page.Read, page.Kept, page.Removed, page.Unaccounted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Figures(
        Utf8JsonWriter json, int read, int kept, IReadOnlyDictionary<RemovalReason, int> removed, int unaccounted)
    {
        json.WriteNumber("read", read);
        json.WriteNumber("kept", kept);
        json.WriteStartObject("removed");
        foreach (var reason in ReasonName.All.Where(removed.ContainsKey))
            json.WriteNumber(ReasonName.Of(reason), removed[reason]);
        json.WriteEndObject();
        json.WriteNumber("unaccounted", unaccounted);
    }
}
