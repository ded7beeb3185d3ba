namespace IhsMiner.Classification.Explanations;

/// <summary>Says why a compiled model decides as it does. Like a classifier, one serves any number of threads.</summary>
public sealed class Explainer(CompiledModel model)
{
    private readonly CueMatcher cues = new(model.Space.Cues);

    public Explanation Explain(string text)
    {
        var tokens = TokenizedText.Of(text);
        var vector = model.Space.Vector(tokens);
        var found = cues.Find(tokens.Tokens);
        return new(
            Of(model.Factor, CompiledModel.FactorClasses[1]),
            Of(model.Kind, model.Kind.Answer(vector)[0].Class),
            Of(model.Theme, model.Theme.Answer(vector)[0].Class));

        DecisionExplanation Of(Decision decision, string named)
        {
            var label = decision.Classes.Index().First(entry => entry.Item == named).Index;
            var contributions = Contributions.Of(decision.Function, vector, label);
            return new(
                named,
                decision.Answer(vector).First(answer => answer.Class == named).Score,
                Reasons.Of(tokens, found, contributions.Select(entry => (model.Space.Features[entry.Key], entry.Value))));
        }
    }
}
