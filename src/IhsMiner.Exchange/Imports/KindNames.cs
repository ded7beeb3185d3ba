using IhsMiner.Coding;
using IhsMiner.Exchange.Codebooks;

namespace IhsMiner.Exchange.Imports;

/// <summary>
/// The headings under which charts keep the statements of a kind: its names and aliases, in the plural or 'identified' too.
/// </summary>
internal sealed class KindNames(IReadOnlyList<Category> kinds)
{
    private readonly IReadOnlyDictionary<string, string> names = kinds
        .SelectMany(kind => kind.Aliases.Append(kind.Name).Append(kind.Id).Select(name => (Key: Stem(name), kind.Id)))
        .Where(name => name.Key.Length > 0).DistinctBy(name => name.Key)
        .ToDictionary(name => name.Key, name => name.Id, StringComparer.Ordinal);

    /// <summary>The kind's id, or null where the heading names none.</summary>
    public string? Of(string heading) => names.GetValueOrDefault(Stem(heading));

    private static string Stem(string name)
    {
        var key = NameKey.Of(name);
        key = key.EndsWith("identified", StringComparison.Ordinal) ? key[..^"identified".Length] : key;
        return key.TrimEnd('s');
    }
}
