namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>A file that a reader must survive.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Outcome">
/// What Poppler makes of it: <c>done</c> or the code of a reason; several, parted by <c>|</c>, where its versions or the machine
/// decide.
/// </param>
/// <param name="Make">Its bytes.</param>
internal sealed record HostileFile(string Name, string Outcome, Func<byte[]> Make)
{
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        .. NoPdfs.All, .. TornFiles.All, .. PageTrees.All, .. Bombs.All, .. OddBoxes.All, .. OddContents.All, .. LockedFiles.All,
        .. OddNames.All,
    ];
}
