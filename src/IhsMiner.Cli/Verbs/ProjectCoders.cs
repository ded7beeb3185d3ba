using IhsMiner.Cli.Terminals;
using IhsMiner.Coding;
using IhsMiner.Exchange.Codings;
using IhsMiner.Exchange.Qda;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Cli.Verbs;

/// <summary>The coders of a REFI-QDA project.</summary>
internal static class ProjectCoders
{
    /// <summary>Whether the file's name is that of a project.</summary>
    public static bool Is(string path) => Path.GetExtension(path).Equals(".qdpx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The project and its codings; what a person should look at is said on standard error.</summary>
    public static (QdaProject Project, IReadOnlyList<CodedStretch> Stretches) Read(Terminal terminal, string path, Codebook codebook)
    {
        var import = QdaProjectFile.Read(path);
        var (stretches, issues) = ProjectCodings.Of(import.Project, codebook);
        Say(terminal, path, import.Issues.Concat(issues));
        return (import.Project, stretches);
    }

    public static void Say(Terminal terminal, string path, IEnumerable<QdaIssue> issues)
    {
        foreach (var issue in issues)
            terminal.Error.WriteLine($"{path}, {issue.Place}: {issue.Message}".ReplaceLineEndings(" "));
    }

    /// <summary>Each coder's codes, line by line.</summary>
    public static IReadOnlyList<(string Coder, Table Table)> Tables(Terminal terminal, string path, Codebook codebook)
    {
        var (project, stretches) = Read(terminal, path, codebook);
        return stretches.Count > 0
            ? LineCodings.Of(path, project, stretches)
            : throw new IhsMinerException($"{path}: nobody coded anything in it that could be read.");
    }

    /// <summary>A coder of several files, such as a model whose codings two people built on, is told apart by the files.</summary>
    public static IReadOnlyList<CodingSource> Distinct(IReadOnlyList<CodingSource> sources)
    {
        var twice = sources.CountBy(source => source.Coder).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        CodingSource[] distinct =
            [.. sources.Select(source => twice.Contains(source.Coder) ? source with { Coder = $"{source.Coder} ({Path.GetFileName(source.Path)})" } : source)];
        return distinct.GroupBy(source => source.Coder).FirstOrDefault(same => same.Count() > 1) is { Key: var name }
            ? throw new IhsMinerException($"two coders are called '{name}'; tell them apart with --coder-names.")
            : distinct;
    }
}
