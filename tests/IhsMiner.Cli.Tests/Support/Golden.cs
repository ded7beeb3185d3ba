namespace IhsMiner.Cli.Tests.Support;

/// <summary>What the program is expected to write, as a file that is checked in.</summary>
internal static class Golden
{
    /// <summary>
    /// Holds <paramref name="actual"/> to the file; with IHSMINER_RENEW_GOLDENS=1 it is written anew instead, for a person to
    /// look at the difference.
    /// </summary>
    public static void Holds(string name, string actual)
    {
        var path = Repository.At("tests", "IhsMiner.Cli.Tests", "Goldens", name);
        if (Environment.GetEnvironmentVariable("IHSMINER_RENEW_GOLDENS") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
