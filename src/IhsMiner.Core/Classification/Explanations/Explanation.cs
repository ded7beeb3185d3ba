namespace IhsMiner.Classification.Explanations;

/// <summary>Why a model said what it said of a text.</summary>
/// <param name="Factor">Why the text states a factor: the class is always <c>yes</c>.</param>
/// <param name="Kind">Why it is of the best kind.</param>
/// <param name="Theme">Why it is of the best theme.</param>
public sealed record Explanation(DecisionExplanation Factor, DecisionExplanation Kind, DecisionExplanation Theme)
{
    /// <summary>The same where the sentences around the text changed the score of 'states a factor': they are a reason of their own.</summary>
    /// <param name="factorScore">What it became, 0 to 1.</param>
    public Explanation Among(double factorScore)
    {
        // Of two classes, one lies above their mean by half of what it lies above the other.
        var moved = (LogOdds.Of(factorScore) - LogOdds.Of(Factor.Score)) / 2;
        return moved == 0 ? this : this with
        {
            Factor = Factor with
            {
                Score = factorScore,
                Reasons = Reasons.StrongestFirst(
                    Factor.Reasons.Append(new(ReasonSource.Surroundings, "the sentences around it", null, moved))),
            },
        };
    }
}
