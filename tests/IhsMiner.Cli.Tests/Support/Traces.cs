namespace IhsMiner.Cli.Tests.Support;

/// <summary>What a run may have left on the machine.</summary>
internal static class Traces
{
    /// <summary>What lies where temporary files go and is of this program or of what it starts.</summary>
    public static IReadOnlyList<string> Temporary(ScratchFolder folder) =>
    [
        .. Directory.EnumerateFileSystemEntries(Path.GetTempPath())
            .Where(path => path != folder.Path)
            .Where(path => Path.GetFileName(path).StartsWith("pdf", StringComparison.OrdinalIgnoreCase)
                || Path.GetFileName(path).StartsWith("poppler", StringComparison.OrdinalIgnoreCase)
                || Path.GetFileName(path).EndsWith(".part", StringComparison.Ordinal)),
    ];

    /// <summary>The processes, dead ones included, whose command line names the folder; where the system tells.</summary>
    public static async Task<IReadOnlyList<string>> Processes(string folder)
    {
        if (!Directory.Exists("/proc/self"))
            return [];
        var found = new List<string>();
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(path => char.IsDigit(Path.GetFileName(path)[0])))
        {
            try
            {
                var command = await File.ReadAllTextAsync(Path.Combine(process, "cmdline"));
                if (command.Contains(folder, StringComparison.Ordinal))
                    found.Add(command);
            }
            catch (IOException)
            {
                // It ended while it was looked at.
            }
            catch (UnauthorizedAccessException)
            {
                // It is another user's.
            }
        }

        return found;
    }
}
