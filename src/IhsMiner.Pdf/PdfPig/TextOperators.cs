using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextObjects;
using UglyToad.PdfPig.Graphics.Operations.TextPositioning;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>The operators of content streams (ISO 32000-1, annex A), with the operands that they take.</summary>
internal static class TextOperators
{
    /// <summary>Marked content that gives no text in the place of what is drawn.</summary>
    private static readonly BeginMarkedContent Plain = new(NameToken.Create("P"));

    /// <summary>
    /// False where the operator is unknown or has other operands than it takes, or the dictionary of marked content gives text.
    /// </summary>
    /// <param name="operation">Null where it bears on no text.</param>
    public static bool TryMake(ReadOnlySpan<char> name, ContentOperands operands, out IGraphicsStateOperation? operation)
    {
        operation = name switch
        {
            "BT" when operands.Are("") => BeginText.Value,
            "ET" when operands.Are("") => EndText.Value,
            "q" when operands.Are("") => Push.Value,
            "Q" when operands.Are("") => Pop.Value,
            "cm" when operands.Are("nnnnnn") => new ModifyCurrentTransformationMatrix(operands.Numbers()),
            "gs" when operands.Are("/") => new SetGraphicsStateParametersFromDictionary(operands.Name(0)),
            "Do" when operands.Are("/") => new InvokeNamedXObject(operands.Name(0)),
            "Tf" when operands.Are("/n") => new SetFontAndSize(operands.Name(0), operands.Number(1)),
            "Tm" when operands.Are("nnnnnn") => new SetTextMatrix(operands.Numbers()),
            "Td" when operands.Are("nn") => new MoveToNextLineWithOffset(operands.Number(0), operands.Number(1)),
            "TD" when operands.Are("nn") => new MoveToNextLineWithOffsetSetLeading(operands.Number(0), operands.Number(1)),
            "T*" when operands.Are("") => MoveToNextLine.Value,
            "Tc" when operands.Are("n") => new SetCharacterSpacing(operands.Number(0)),
            "Tw" when operands.Are("n") => new SetWordSpacing(operands.Number(0)),
            "Tz" when operands.Are("n") => new SetHorizontalScaling(operands.Number(0)),
            "TL" when operands.Are("n") => new SetTextLeading(operands.Number(0)),
            "Ts" when operands.Are("n") => new SetTextRise(operands.Number(0)),
            "Tj" when operands.Are("(") => new ShowText(operands.Bytes(0)),
            "'" when operands.Are("(") => new MoveToNextLineShowText(operands.Bytes(0)),
            "\"" when operands.Are("nn(") =>
                new MoveToNextLineShowTextWithSpacing(operands.Number(0), operands.Number(1), operands.Bytes(2)),
            "TJ" when operands.Are("[") => new ShowPieces(operands.Pieces()),
            "BMC" when operands.Are("/") => Plain,
            "BDC" when operands.Are("//") => new BeginMarkedContentWithProperties(operands.Name(0), operands.Name(1)),
            "BDC" when operands.Are("/<") && operands.Bytes(1).Span.IndexOf("ActualText"u8) < 0 => Plain,
            "EMC" when operands.Are("") => EndMarkedContent.Value,
            _ => null,
        };
        return operation is not null || BearsOnNoText(name, operands);
    }

    private static bool BearsOnNoText(ReadOnlySpan<char> name, ContentOperands operands) => name switch
    {
        "h" or "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "n" or "W" or "W*" or "BX" or "EX" => operands.Are(""),
        "w" or "J" or "j" or "M" or "i" or "g" or "G" or "Tr" => operands.Are("n"),
        "m" or "l" => operands.Are("nn"),
        "rg" or "RG" => operands.Are("nnn"),
        "v" or "y" or "re" or "k" or "K" => operands.Are("nnnn"),
        "c" => operands.Are("nnnnnn"),
        "sc" or "SC" or "scn" or "SCN" => operands.AreNumbers(),
        "cs" or "CS" or "ri" or "sh" or "MP" => operands.Are("/"),
        "d" => operands.Are("[n"),
        _ => false,
    };
}
