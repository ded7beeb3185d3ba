using System.Text.Json.Nodes;
using IhsMiner.Classification.Explanations;

namespace IhsMiner.Exchange.Explanations;

/// <summary>
/// An explanation as a JSON object: <c>factor</c>, <c>kind</c> and <c>theme</c>, each with class, score, reasons (source, name,
/// category, weight) and others, the sum of the weights of the reasons left out; and <c>coded_like</c>, the nearest coded statements.
/// </summary>
public static class ExplanationJson
{
    private const int MostReasons = 12;

    public static JsonObject Of(Explanation explanation, IEnumerable<CodedLike> likes) => new()
    {
        ["factor"] = Of(explanation.Factor),
        ["kind"] = Of(explanation.Kind),
        ["theme"] = Of(explanation.Theme),
        ["coded_like"] = new JsonArray([.. likes.Select(Of)]),
    };

    private static JsonObject Of(DecisionExplanation decision) => new()
    {
        ["class"] = decision.Class,
        ["score"] = Rounded(decision.Score),
        ["reasons"] = new JsonArray([.. decision.Reasons.Take(MostReasons).Select(Of)]),
        ["others"] = Rounded(decision.Reasons.Skip(MostReasons).Sum(reason => reason.Weight)),
    };

    private static JsonObject Of(Reason reason) => new()
    {
        ["source"] = reason.Source.ToString().ToLowerInvariant(),
        ["name"] = reason.Name,
        ["category"] = reason.Category,
        ["weight"] = Rounded(reason.Weight),
    };

    private static JsonObject Of(CodedLike like) => new()
    {
        ["statement"] = like.Coded.Text,
        ["article_id"] = like.Coded.ArticleId,
        ["is_invented"] = like.Coded.ArticleId is null,
        ["kind"] = like.Coded.Kind,
        ["theme"] = like.Coded.Theme,
        ["cosine"] = Rounded(like.Cosine),
    };

    // Four digits: what the model's own digits are good for.
    private static double Rounded(double value) => Math.Round(value, 4);
}
