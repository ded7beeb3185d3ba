using IhsMiner.Exchange.Models;
using IhsMiner.Exchange.Updates;

namespace IhsMiner.Exchange.Paperwork;

/// <summary>What an update's methods section and appendices can be written from.</summary>
public static class PaperworkFiles
{
    /// <summary>In the order in which they are written.</summary>
    public static IReadOnlyList<UpdateFile> All { get; } =
    [
        UpdateFile.OfText("prisma.svg", (update, writer) => writer.Write(PrismaFlow.Of(FlowCounts.Of(update), "Flow of the updated review"))),
        UpdateFile.OfText("methods.md", (update, writer) => MethodsText.Write(writer, update)),
        UpdateFile.OfText("model-card.md", (update, writer) => ModelCard.Write(writer, update.Model, update.Codebook)),
        UpdateFile.OfText("data-sheet.md", (update, writer) => DataSheet.Write(writer, update)),
        UpdateFile.OfText("raise.md", (update, writer) => RaisePoints.Write(writer, update)),
    ];
}
