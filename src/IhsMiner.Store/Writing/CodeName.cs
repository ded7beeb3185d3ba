using System.Text.Json;

namespace IhsMiner.Store.Writing;

/// <summary>The name of an enumeration's value as files hold it: kebab-case.</summary>
internal static class CodeName
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
