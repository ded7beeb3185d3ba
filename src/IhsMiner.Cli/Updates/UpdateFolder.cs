using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Updates;
using IhsMiner.Updates;

namespace IhsMiner.Cli.Updates;

/// <summary>The folder that an update's files go into.</summary>
internal static class UpdateFolder
{
    /// <summary>Each file is there whole or not at all.</summary>
    public static void Write(ReviewUpdate review, string folder)
    {
        AtomicFile.CreateFolder(folder);
        foreach (var file in UpdateFiles.All)
            AtomicFile.Write(Path.Combine(folder, file.Name), stream => file.Write(review, stream));
    }
}
