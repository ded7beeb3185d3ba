using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>
/// A file of references as databases and reference managers export them: RIS, MEDLINE (<c>.nbib</c>), BibTeX or CSV. What the file
/// holds decides, and its name's ending where that leaves a choice.
/// </summary>
public static class ReferenceFile
{
    /// <summary>In bytes: some 25,000 records with abstracts, more than any one export of a database.</summary>
    private const long MostBytes = 100_000_000;

    private const int MostRecords = 200_000;

    /// <summary>What is wrong more often than this is one thing that is wrong with the file.</summary>
    private const int MostIssues = 1_000;

    /// <summary>Reads all records. Those that are broken are kept as far as they go, and reported.</summary>
    /// <exception cref="IhsMinerException">The file cannot be read, is too large, or holds no reference.</exception>
    public static ReferenceList Read(string path)
    {
        var issues = new List<ReferenceIssue>();
        var text = ReferenceText.Read(path, MostBytes, issues);
        var file = Path.GetFileName(path);
        var records = RecordsOf(path, text, issues).Take(MostRecords + 1).ToList();
        if (records.Count == 0)
            throw new IhsMinerException($"{path}: no references in it; expected RIS, MEDLINE (.nbib), BibTeX or CSV.");
        if (records.Count > MostRecords)
            throw new IhsMinerException($"{path}: more than {MostRecords} references; split the file.");
        var references = records.Select(record => RisFields.Reference(record, file, issues)).ToList();
        return new(references, Shortened([.. issues.OrderBy(issue => issue.Line)]));
    }

    private static IEnumerable<RawReference> RecordsOf(string path, string text, ICollection<ReferenceIssue> issues) =>
        ReferenceFormats.Of(path, text) switch
        {
            ReferenceFormat.Ris => RisRecords.Read(text, issues),
            ReferenceFormat.Medline => MedlineRecords.Read(text, issues),
            ReferenceFormat.BibTex => BibTexRecords.Read(text, issues),
            _ => CsvReferences.Read(path, text, issues),
        };

    private static IReadOnlyList<ReferenceIssue> Shortened(IReadOnlyList<ReferenceIssue> issues) => issues.Count <= MostIssues
        ? issues
        : [.. issues.Take(MostIssues), new(0, "", $"{issues.Count - MostIssues} further places to look at; is the file what its name says?")];
}
