using System.CommandLine;

namespace IhsMiner.Cli.Parsing;

/// <summary>One of the program's verbs.</summary>
/// <param name="summary">One sentence, shown in the list of verbs as well.</param>
/// <param name="more">Particulars and examples.</param>
internal sealed class Verb(string name, string summary, string more) : Command(name, summary)
{
    /// <summary>What the verb's own help shows below its options.</summary>
    public string More { get; } = more;
}
