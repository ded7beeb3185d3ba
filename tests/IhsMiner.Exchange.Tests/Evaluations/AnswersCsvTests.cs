using IhsMiner.Exchange.Evaluations;

namespace IhsMiner.Exchange.Tests.Evaluations;

public sealed class AnswersCsvTests
{
    [Fact]
    public void Each_answer_has_both_codes_and_a_lost_theme_is_empty()
    {
        using var writer = new StringWriter();

        AnswersCsv.Write(writer, Samples.Times(1, "ash-2001", ("aid", null), ("barrier", "money")));

        Assert.Equal(
            "article_id,kind,model_kind,kind_score,theme,model_theme,theme_score,damage,number,statement\n"
            + "ash-2001,aid,barrier,0.8765,,money,0.5,none,1,\"Money, \"\"as ever\"\".\"\n",
            writer.ToString());
    }
}
