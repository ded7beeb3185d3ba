using System.Text.RegularExpressions;

namespace IhsMiner.Tests.Architecture;

/// <summary>A name says what a thing is.</summary>
public sealed class NamesTests
{
    /// <summary>Ends of names that say nothing.</summary>
    private const string Empty = "(?:Utils?|Utilities|Helpers?|Manager|Common|Base|Impl)";

    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Rule.Holds(
        "No type is called a Utils, Helper, Manager, Common, Base or Impl.",
        Folders.SelectMany(Repository.Sources).SelectMany(file =>
            file.Matching(@"\b(?:class|record|struct|interface|enum)\s+(?:\w*" + Empty + @")\b")));

    [Fact]
    public void No_file_or_folder_has_a_name_that_says_nothing() => Rule.Holds(
        "No file and no folder is called a Utils, Helper, Manager, Common, Base or Impl.",
        Folders.SelectMany(folder => Repository.Files(folder, ".cs", ".csproj")).Where(path =>
            Regex.IsMatch(path, Empty + @"(?:/|\.cs|\.csproj)", RegexOptions.None, TimeSpan.FromSeconds(5))));
}
