using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Pdf;

namespace IhsMiner.Cli.Verbs;

/// <summary>Which PDF engine reads, or that one does what the other cannot.</summary>
internal static class EngineChoice
{
    private const string Both = "both";

    public static Option<string> Option() => Choice.Option(
        "--pdf-engine", "What reads the PDFs; both: pdfpig, and poppler what that cannot. 'ihsminer doctor' says what there is.",
        Usual(), PdfEngines.PdfPig, PdfEngines.Poppler, Both);

    /// <summary>What a choice stands for.</summary>
    /// <param name="open">Opens one engine by its name.</param>
    public static IComposer Composer(string choice, Func<string, IComposer> open) =>
        choice == Both ? new SecondOpinion(open(PdfEngines.PdfPig), open(PdfEngines.Poppler)) : open(choice);

    private static string Usual() => PdfEngines.All().All(engine => engine.IsPresent) ? Both : PdfEngines.Default;
}
