namespace IhsMiner.Cli.Batch;

/// <summary>Where a path leads to once all symbolic links on the way are followed: realpath(3).</summary>
internal static class RealPath
{
    /// <summary>Links on one way; Linux follows no more (path_resolution(7)).</summary>
    private const int MostLinks = 40;

    /// <summary>The full path without links; null where they lead in a circle.</summary>
    public static string? Of(string path)
    {
        var left = MostLinks;
        return Resolved(Path.GetFullPath(path), ref left);
    }

    private static string? Resolved(string path, ref int left)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        if (Resolved(parent, ref left) is not { } folder)
            return null;
        var entry = Path.Combine(folder, Path.GetFileName(path));
        if (new FileInfo(entry).LinkTarget is not { } target)
            return entry;
        return --left < 0 ? null : Resolved(Path.GetFullPath(target, folder), ref left);
    }
}
