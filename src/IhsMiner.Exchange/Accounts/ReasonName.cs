using System.Text;
using IhsMiner.Layout;

namespace IhsMiner.Exchange.Accounts;

/// <summary>A reason of removal as exports print it, such as <c>running-head</c>.</summary>
internal static class ReasonName
{
    public static IReadOnlyList<RemovalReason> All { get; } = Enum.GetValues<RemovalReason>();

    public static string Of(RemovalReason reason)
    {
        var name = new StringBuilder();
        foreach (var c in reason.ToString())
            name.Append(char.IsUpper(c) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return name.ToString();
    }
}
