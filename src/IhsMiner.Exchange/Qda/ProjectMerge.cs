using IhsMiner.Coding;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// Several projects of the same texts as one, with all their coders: a model's proposals, and what people made of them in programs
/// of their own. The first project's ids stay.
/// </summary>
public static class ProjectMerge
{
    /// <param name="projects">At least one.</param>
    /// <param name="codebook">By whose names codes are known again that got other ids.</param>
    public static QdaImport Of(IReadOnlyList<QdaProject> projects, Codebook codebook)
    {
        var merged = projects[0];
        var issues = new List<QdaIssue>();
        foreach (var other in projects.Skip(1))
            merged = Two(merged, other, codebook, issues);
        return new(merged, issues);
    }

    private static QdaProject Two(QdaProject ground, QdaProject other, Codebook codebook, List<QdaIssue> issues)
    {
        var users = new MergedUsers(ground.Users, other.Users);
        var codes = new MergedCodes(ground.Codes, other.Codes, codebook);
        var sources = ground.Sources.ToList();
        foreach (var source in other.Sources)
        {
            var place = sources.FindIndex(known => known.Id == source.Id);
            if (place < 0)
                place = sources.FindIndex(known => known.Name == source.Name);
            var selections = source.Selections.Select(selection => selection with
            {
                Codings = [.. selection.Codings.Select(coding => coding with { Code = codes.Of(coding.Code), User = users.Of(coding.User) })],
            });
            if (place < 0)
                sources.Add(source with { Selections = [.. selections] });
            else
                sources[place] = MergedSource.Of(sources[place], source with { Selections = [.. selections] }, issues);
        }

        return ground with { Users = users.All, Codes = codes.All, Sources = sources };
    }
}
