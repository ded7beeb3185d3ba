using IhsMiner.Classification.Explanations;
using IhsMiner.Exchange.Explanations;

namespace IhsMiner.Exchange.Tests.Explanations;

public sealed class ExplanationJsonTests
{
    private static readonly DecisionExplanation Decision = new("a", 0.87654321,
        [.. Enumerable.Range(0, 14).Select(number => new Reason(ReasonSource.Cue, $"w{number}", "a", 1))]);

    [Fact]
    public void A_decision_has_its_strongest_reasons_and_the_sum_of_the_others()
    {
        var theme = ExplanationJson.Of(new(Decision, Decision, Decision), [])["theme"]!;

        Assert.Equal(("a", 0.8765, 2), ((string?)theme["class"], (double?)theme["score"], (double?)theme["others"]));
        Assert.Equal(12, theme["reasons"]!.AsArray().Count);
        Assert.Equal("""{"source":"cue","name":"w0","category":"a","weight":1}""", theme["reasons"]![0]!.ToJsonString());
    }

    [Fact]
    public void A_statement_of_the_chart_is_told_from_an_invented_one()
    {
        var likes = ExplanationJson.Of(
            new(Decision, Decision, Decision),
            [new(new("Trust.", "one", "up", "a"), 0.5), new(new("We rang.", null, null, null), 0.12)])["coded_like"]!;

        Assert.Equal(
            """{"statement":"Trust.","article_id":"one","is_invented":false,"kind":"up","theme":"a","cosine":0.5}""",
            likes[0]!.ToJsonString());
        Assert.Equal(
            """{"statement":"We rang.","article_id":null,"is_invented":true,"kind":null,"theme":null,"cosine":0.12}""",
            likes[1]!.ToJsonString());
    }
}
