using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>
/// A codebook as a folder of CSV files that people edit: <c>themes.csv</c> and <c>kinds.csv</c>, and, where there are any,
/// <c>cues.csv</c>, <c>modifiers.csv</c>, <c>examples.csv</c>, <c>negatives.csv</c>, <c>passages.csv</c> and <c>prose.csv</c>.
/// </summary>
public static class CodebookFolder
{
    /// <summary>Reads all files, and reports all their faults in one <see cref="IhsMinerException"/>.</summary>
    public static Codebook Read(string path)
    {
        if (!Directory.Exists(path))
            throw new IhsMinerException($"{path}: there is no such folder; expected a codebook (themes.csv, kinds.csv, …).");
        var faults = new List<Fault>();
        var themes = Categories.Read(path, "themes.csv", faults);
        var kinds = Categories.Read(path, "kinds.csv", faults);
        var cues = Cues.Read(path, themes, kinds, faults);
        var modifiers = Modifiers.Read(path, faults);
        var examples = Examples.Read(path, themes, kinds, faults);
        var passages = Passages.Read(path, themes, kinds, faults);
        Faults.ThrowIfAny(path, faults);
        return new Codebook(themes, kinds, cues, modifiers, [.. examples, .. passages]);
    }
}
