namespace IhsMiner.Tests.Architecture;

/// <summary>What makes a run depend on more than its input, or stops it short.</summary>
public sealed class BannedCallsTests
{
    [Theory]
    [InlineData("src", @"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b", "Time comes from a TimeProvider that is passed in.")]
    [InlineData("src", @"\bEnvironment\.CurrentDirectory\s*=|\bSetCurrentDirectory\b", "The current folder is the user's.")]
    [InlineData("src", @"\bThread\.Sleep\b", "Nothing sleeps; what waits is awaited.")]
    [InlineData("src", @"\bRandom\.Shared\b|\bnew Random\(\)", "A seed is passed in.")]
    [InlineData("src", @"\bNotImplementedException\b", "What is there works.")]
    [InlineData("src/IhsMiner.Core", @"\bConsole\.", "Core does not talk.")]
    public void Is_not_called(string folder, string pattern, string rule) =>
        Rule.Holds(rule, Repository.Sources(folder).SelectMany(file => file.Matching(pattern)));
}
