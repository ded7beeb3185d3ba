using System.Globalization;
using IhsMiner.Cli.Terminals;
using IhsMiner.Coding;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Qda;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Cli.Verbs;

/// <summary>One or several REFI-QDA projects in, their codings out: as a table, or together as one project.</summary>
internal static class ImportedProjects
{
    public static int Write(Terminal terminal, IReadOnlyList<string> paths, Codebook codebook, string? output)
    {
        var merged = ProjectMerge.Of([.. paths.Select(path => ProjectCoders.Read(terminal, path, codebook).Project)], codebook);
        ProjectCoders.Say(terminal, string.Join(" + ", paths), merged.Issues);
        var stretches = ProjectCodings.Of(merged.Project, codebook).Stretches;
        if (output is not null && ProjectCoders.Is(output))
            AtomicFile.Write(output, stream => QdaProjectFile.Write(stream, merged.Project));
        else
            Output.Write(terminal, output, writer => CsvTable.Write(writer, StretchTable.Columns, StretchTable.Rows(stretches)));
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{merged.Project.Sources.Count} texts, {stretches.Count} coded stretches by {stretches.Select(stretch => stretch.Coder).Distinct().Count()} coders"));
        return ExitCode.Done;
    }
}
