namespace IhsMiner.Tests.Architecture;

/// <summary>A file is read in one go.</summary>
public sealed class FileSizeTests
{
    /// <summary>The house's ceiling; data and expected output may be longer.</summary>
    private const int Ceiling = 300;

    /// <summary>Nine files in ten of src are no longer.</summary>
    private const int NinthDecile = 150;

    /// <summary>Half of the files of src are no longer.</summary>
    private const int Median = 60;

    private const string Expected = "/Expected/";

    private static readonly string[] Endings = [".cs", ".csproj", ".props", ".targets", ".js", ".css", ".html", ".md", ".sh"];

    [Fact]
    public void No_file_is_longer_than_the_ceiling() => Rule.Holds(
        $"No file has more than {Ceiling} lines.",
        new[] { "src", "tests", "benchmarks" }
            .SelectMany(folder => Repository.Files(folder, Endings))
            .Where(path => !path.Contains(Expected, StringComparison.Ordinal))
            .Select(path => (Path: path, Lines: Length(path)))
            .Where(file => file.Lines > Ceiling)
            .Select(file => $"{file.Path}: {file.Lines} lines"));

    [Theory]
    [InlineData(0.5, Median)]
    [InlineData(0.9, NinthDecile)]
    public void Most_sources_are_short(double share, int limit)
    {
        var lengths = Repository.Files("src", ".cs").Select(Length).Order().ToArray();

        Assert.InRange(lengths[(int)(share * (lengths.Length - 1))], 1, limit);
    }

    private static int Length(string path) => File.ReadLines(Repository.At(path)).Count();
}
