using System.Text.RegularExpressions;

namespace IhsMiner.Tests.Architecture;

/// <summary>A C# file.</summary>
/// <param name="Path">From the root, with '/'.</param>
/// <param name="Lines">As they stand in the file.</param>
/// <param name="Text">The same without comments, and its literals.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines, CSharpText Text)
{
    public static SourceFile Read(string path)
    {
        var source = File.ReadAllText(Repository.At(path)).ReplaceLineEndings("\n");
        return new(path, source.Split('\n'), CSharpText.Of(source));
    }

    /// <summary>Each line of code that a pattern matches, as path:line: text. Comments and literals never match.</summary>
    public IEnumerable<string> Matching(string pattern)
    {
        var code = Text.Code.Split('\n');
        for (var line = 0; line < code.Length; line++)
        {
            if (Regex.IsMatch(code[line], pattern, RegexOptions.None, TimeSpan.FromSeconds(5)))
                yield return $"{Path}:{line + 1}: {Lines[line].Trim()}";
        }
    }
}
