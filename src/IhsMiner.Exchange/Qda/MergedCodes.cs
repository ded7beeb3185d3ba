using IhsMiner.Coding;

namespace IhsMiner.Exchange.Qda;

/// <summary>The codes of two projects: of one id, or of one theme or kind of the codebook, they are one.</summary>
internal sealed class MergedCodes
{
    private readonly Dictionary<Guid, Guid> known = [];

    public MergedCodes(IReadOnlyList<QdaCode> ground, IReadOnlyList<QdaCode> others, Codebook codebook)
    {
        var (here, there) = (new CodeMatch(ground, codebook), new CodeMatch(others, codebook));
        QdaCode[] own = [.. ground.SelectMany(code => code.WithAllBelow())];
        var ids = own.Select(code => code.Id).ToHashSet();
        var byMeaning = own.Where(code => here.Of(code.Id) is not null)
            .DistinctBy(code => here.Of(code.Id)).ToDictionary(code => here.Of(code.Id)!.Value, code => code.Id);
        var added = new List<QdaCode>();
        foreach (var code in others.SelectMany(code => code.WithAllBelow()))
        {
            if (ids.Contains(code.Id))
                continue;
            if (there.Of(code.Id) is { } meaning && byMeaning.TryGetValue(meaning, out var same))
                known.TryAdd(code.Id, same);
            else if (ids.Add(code.Id))
                added.Add(code with { Children = [] });
        }

        All = [.. ground, .. added];
    }

    /// <summary>The first project's, then those that only the other has, each for itself.</summary>
    public IReadOnlyList<QdaCode> All { get; }

    /// <summary>The id, in the merged project, of a code of the other project.</summary>
    public Guid Of(Guid code) => known.TryGetValue(code, out var same) ? same : code;
}
