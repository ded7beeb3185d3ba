using System.Text.RegularExpressions;

namespace IhsMiner.Tests.Architecture;

/// <summary>Tests stand where their source stands.</summary>
public sealed class TestFoldersTests
{
    /// <summary>Code that can be wrong: it decides, repeats, or has a body.</summary>
    private const string Logic = @"\b(?:if|for|foreach|while|switch)\b|\)\s*=>";

    [Fact]
    public void Each_folder_of_Core_with_logic_has_tests() => Rule.Holds(
        "Core is tested folder for folder.",
        Repository.Sources("src/IhsMiner.Core")
            .Where(file => Has(file, Logic))
            .Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/'))
            .Distinct()
            .Where(folder => !HasTests("tests/IhsMiner.Core.Tests" + folder["src/IhsMiner.Core".Length..])));

    private static bool HasTests(string folder) =>
        Repository.Sources(folder).Any(file => Has(file, @"^\s*\[\w*(?:Fact|Theory)\b"));

    private static bool Has(SourceFile file, string pattern) =>
        Regex.IsMatch(file.Text.Code, pattern, RegexOptions.Multiline, TimeSpan.FromSeconds(5));
}
