using IhsMiner.Coding;
using IhsMiner.Exchange.Codebooks;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// Which theme or kind a project's code stands for: by its id, as <see cref="CodebookCodes"/> made it, or by its name, for some
/// programs give codes new ids, or put the branch's name before it ('Themes: …').
/// </summary>
internal sealed class CodeMatch
{
    private static readonly char[] BranchMarks = [':', '\\', '/', '>'];

    private readonly Dictionary<Guid, (string Facet, string Category)> known = [];
    private readonly Dictionary<Guid, string> names = [];

    public CodeMatch(IReadOnlyList<QdaCode> codes, Codebook codebook)
    {
        var byId = Categories(codebook).ToDictionary(entry => CodebookCodes.Id(entry.Facet, entry.Category.Id));
        var byName = Categories(codebook)
            .SelectMany(entry => entry.Category.Aliases.Append(entry.Category.Name).Append(entry.Category.Id).Select(name => (Key: NameKey.Of(name), entry)))
            .Where(pair => pair.Key.Length > 0).DistinctBy(pair => pair.Key)
            .ToDictionary(pair => pair.Key, pair => pair.entry, StringComparer.Ordinal);
        foreach (var code in codes.SelectMany(code => code.WithAllBelow()))
        {
            names.TryAdd(code.Id, code.Name);
            var last = code.Name.Split(BranchMarks)[^1];
            if (byId.TryGetValue(code.Id, out var entry) || byName.TryGetValue(NameKey.Of(code.Name), out entry) || byName.TryGetValue(NameKey.Of(last), out entry))
                known.TryAdd(code.Id, (entry.Facet, entry.Category.Id));
        }
    }

    /// <summary>Null where the codebook has no such theme or kind.</summary>
    public (string Facet, string Category)? Of(Guid code) => known.TryGetValue(code, out var match) ? match : null;

    /// <summary>The code's name in the project; its id where the project does not list it.</summary>
    public string Name(Guid code) => names.GetValueOrDefault(code) ?? QdaXml.Text(code);

    private static IEnumerable<(string Facet, Category Category)> Categories(Codebook codebook) =>
        codebook.Themes.Select(theme => (CodebookCodes.Theme, theme)).Concat(codebook.Kinds.Select(kind => (CodebookCodes.Kind, kind)));
}
