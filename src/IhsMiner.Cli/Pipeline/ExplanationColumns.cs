using IhsMiner.Classification;
using IhsMiner.Classification.Explanations;
using IhsMiner.Exchange.Explanations;

namespace IhsMiner.Cli.Pipeline;

/// <summary>What a table of predictions says of the reasons for each.</summary>
/// <param name="isJson">Whether the table is written as JSON, which holds an object, or as CSV, which holds readable text.</param>
internal sealed class ExplanationColumns(Explainer explainer, CodedTexts coded, bool isJson)
{
    // As many as a person compares with; two would often be of the same article.
    private const int Nearest = 3;

    public IReadOnlyList<string> Names { get; } = isJson ? ["explanation"] : ["kind_because", "theme_because", "coded_like"];

    /// <summary>One cell for each name.</summary>
    public IReadOnlyList<object?> Cells(string text, Prediction prediction)
    {
        var explanation = explainer.Explain(text).Among(prediction.FactorScore);
        var likes = coded.Nearest(text, Nearest);
        return isJson
            ? [ExplanationJson.Of(explanation, likes)]
            :
            [
                ExplanationText.Because(explanation.Kind), ExplanationText.Because(explanation.Theme),
                ExplanationText.CodedLike(likes),
            ];
    }
}
