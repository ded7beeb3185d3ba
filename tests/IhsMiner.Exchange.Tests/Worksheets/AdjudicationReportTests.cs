using System.Text.Json;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Exchange.Tests.Worksheets;

public sealed class AdjudicationReportTests
{
    private static readonly AdjudicatedAgreement Agreement = AdjudicatedAgreement.Of(
        "toy", Disputed.Answers, [new("ash-2001#1", "barrier", "people", ""), new("cole-2003#1", "aid", null, "")], Disputed.Chart,
        Disputed.Codebook, new() { Replicates = 100 });

    [Fact]
    public void Json_holds_chart_and_model_against_what_was_decided()
    {
        using var writer = new StringWriter();
        AdjudicationJson.Write(writer, Agreement);
        var json = JsonDocument.Parse(writer.ToString()).RootElement;

        Assert.Equal(2, json.GetProperty("statements").GetInt32());
        Assert.Equal((1, 0), Figures(json, "theme", "adjudicated", "chart"));
        Assert.Equal((1, 1), Figures(json, "theme", "adjudicated", "model"));
        Assert.Equal((2, 1), Figures(json, "kind", "adjudicated", "chart"));
        Assert.Equal((2, 0.5), Figures(json, "kind", "adjudicated", "model"));
        Assert.Equal((4, 1), Figures(json, "kind", "all", "chart"));
        Assert.Equal((4, 0.5), Figures(json, "kind", "all", "model"));
    }

    [Fact]
    public void Text_says_the_same_and_what_it_cannot_say()
    {
        using var writer = new StringWriter();
        AdjudicationText.Write(writer, Agreement);

        Assert.Contains("Against the adjudicated codes of 2 statements, trainer toy\n", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("kind, all: model                  4     0.500", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("errors that chart and model share stay unseen", writer.ToString(), StringComparison.Ordinal);
    }

    private static (int N, double Observed) Figures(JsonElement json, string field, string on, string coder)
    {
        var figures = json.GetProperty(field).GetProperty(on).GetProperty(coder);
        return (figures.GetProperty("n").GetInt32(), figures.GetProperty("observed").GetDouble());
    }
}
