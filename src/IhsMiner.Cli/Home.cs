namespace IhsMiner.Cli;

/// <summary>Where the program's own data lies: beside the program, or in the checkout that it was built in.</summary>
internal static class Home
{
    public const string ModelName = "ihs-2022";

    public static string Model => Path.Combine(Folder, "models", ModelName);

    public static string Chart => Path.Combine(Folder, "corpus", "chart.csv");

    public static string Codebook => Path.Combine(Folder, "corpus", "codebook");

    public static string Samples => Path.Combine(Folder, "corpus", "samples");

    /// <summary>The nearest folder above the program that holds the codebook.</summary>
    private static string Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "corpus", "codebook", "themes.csv")))
                    return folder.FullName;
            throw new IhsMinerException(
                $"{AppContext.BaseDirectory}: no corpus folder lies here or above; install the program again, "
                + "or name all files (--model, --chart, --codebook)");
        }
    }
}
