namespace IhsMiner.Exchange.References;

/// <summary>The abbreviations of a BibTeX file: the months', which every style knows, and those that <c>@string</c> defines.</summary>
internal sealed class BibTexMacros
{
    /// <summary>
    /// In chars, of all abbreviations written out. One that doubles another, line after line, would fill any memory; no file of
    /// references comes near.
    /// </summary>
    private const long MostWritten = 10_000_000;

    private readonly Dictionary<string, string> meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = "January", ["feb"] = "February", ["mar"] = "March", ["apr"] = "April", ["may"] = "May", ["jun"] = "June",
        ["jul"] = "July", ["aug"] = "August", ["sep"] = "September", ["oct"] = "October", ["nov"] = "November", ["dec"] = "December",
    };

    private long written;

    public void Define(string name, string meaning) => meanings[name] = meaning;

    /// <summary>Null where there is none, or no more room for it.</summary>
    public string? Meaning(string name)
    {
        if (!meanings.TryGetValue(name, out var meaning) || written + meaning.Length > MostWritten)
            return null;
        written += meaning.Length;
        return meaning;
    }
}
