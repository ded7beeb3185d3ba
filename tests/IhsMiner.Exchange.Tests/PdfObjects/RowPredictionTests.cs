using IhsMiner.Exchange.PdfObjects;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Exchange.Tests.PdfObjects;

public sealed class RowPredictionTests
{
    // The second row is 5, 7, 9 however it was predicted; the first is 1, 2, 3. Worked by hand after ISO/IEC 15948, 9.2.
    [Theory]
    [InlineData(0, 5, 7, 9)]
    [InlineData(1, 5, 2, 2)]
    [InlineData(2, 4, 5, 6)]
    [InlineData(3, 5, 4, 4)]
    [InlineData(4, 4, 2, 2)]
    public void A_row_is_what_it_was(byte filter, byte first, byte second, byte third)
    {
        byte[] predicted = [0, 1, 2, 3, filter, first, second, third];
        Assert.Equal([1, 2, 3, 5, 7, 9], RowPrediction.Undo(predicted, Parameters("/Predictor 12 /Columns 3")));
    }

    [Theory]
    [InlineData("/Predictor 2 /Columns 3")]
    [InlineData("/Predictor 12 /Columns 3 /Colors 3")]
    public void Other_ways_are_refused(string parameters) =>
        Assert.Throws<InvalidDataException>(() => RowPrediction.Undo([0, 1, 2, 3], Parameters(parameters)));

    private static PdfDictionary Parameters(string entries) => PdfDictionary.Of(new(RawPdf.Latin($"<< {entries} >>")));
}
