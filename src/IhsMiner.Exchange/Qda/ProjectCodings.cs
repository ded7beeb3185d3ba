using System.Globalization;
using IhsMiner.Coding;

namespace IhsMiner.Exchange.Qda;

/// <summary>The codings of a project in the terms of a codebook: one entry for each stretch and coder.</summary>
public static class ProjectCodings
{
    /// <summary>How a coder is called whom the project does not name.</summary>
    private const string Unnamed = "unnamed coder";

    /// <returns>In the order of the texts, then of the places; and what a person should look at.</returns>
    public static (IReadOnlyList<CodedStretch> Stretches, IReadOnlyList<QdaIssue> Issues) Of(QdaProject project, Codebook codebook)
    {
        var match = new CodeMatch(project.Codes, codebook);
        var users = project.Users.DistinctBy(user => user.Id).ToDictionary(user => user.Id, user => user.Name);
        var entries = project.Sources.SelectMany(source => source.Selections.SelectMany(selection => selection.Codings.Select(coding => (
            Source: source, Selection: selection, Coding: coding, Coder: Coder(coding, users)))));
        CodedStretch[] stretches =
        [
            .. entries.GroupBy(entry => (entry.Source.Id, entry.Source.Name, entry.Selection.Start, entry.Selection.End, entry.Coder))
                .Select(group => Stretch(group.First().Source, group.Key.Coder, [.. group.Select(entry => (entry.Selection, entry.Coding))], match)),
        ];
        return ([.. InOrder(project, stretches)], [.. Unknown(stretches), .. Nameless(stretches, users.Values)]);
    }

    private static IEnumerable<CodedStretch> InOrder(QdaProject project, CodedStretch[] stretches)
    {
        var places = project.Sources.Select(source => source.Name).Distinct().Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return stretches.OrderBy(stretch => places[stretch.Source]).ThenBy(stretch => stretch.Start).ThenBy(stretch => stretch.End)
            .ThenBy(stretch => stretch.Coder, StringComparer.Ordinal);
    }

    private static CodedStretch Stretch(
        QdaSource source, string coder, IReadOnlyList<(QdaSelection Selection, QdaCoding Coding)> entries, CodeMatch match)
    {
        var (start, end) = (entries[0].Selection.Start, entries[0].Selection.End);
        return new(
            source.Name, start, end, source.Text[start..end], coder,
            Of(CodebookCodes.Kind), Of(CodebookCodes.Theme),
            [.. entries.Where(entry => match.Of(entry.Coding.Code) is null).Select(entry => match.Name(entry.Coding.Code)).Distinct()],
            string.Join("; ", entries.Select(entry => entry.Selection.Description).Where(note => note.Length > 0).Distinct()),
            entries.Select(entry => entry.Coding.Created).Max());

        string[] Of(string facet) =>
        [
            .. entries.Select(entry => match.Of(entry.Coding.Code)).Where(code => code?.Facet == facet)
                .Select(code => code!.Value.Category).Distinct(),
        ];
    }

    private static string Coder(QdaCoding coding, Dictionary<Guid, string> users) => coding.User is not { } user
        ? Unnamed
        : users.GetValueOrDefault(user) is { Length: > 0 } name ? name : QdaXml.Text(user);

    private static IEnumerable<QdaIssue> Unknown(CodedStretch[] stretches) => stretches.SelectMany(stretch => stretch.Others)
        .CountBy(name => name)
        .Select(count => new QdaIssue($"Code '{count.Key}'", string.Create(
            CultureInfo.InvariantCulture, $"neither a theme nor a kind of the codebook; {count.Value} codings keep it under 'other_codes'")));

    private static IEnumerable<QdaIssue> Nameless(CodedStretch[] stretches, IEnumerable<string> named)
    {
        var names = named.ToHashSet(StringComparer.Ordinal);
        return stretches.CountBy(stretch => stretch.Coder).Where(count => !names.Contains(count.Key))
            .Select(count => new QdaIssue($"User '{count.Key}'", string.Create(
                CultureInfo.InvariantCulture, $"the project does not name this coder, of {count.Value} stretches")));
    }
}
