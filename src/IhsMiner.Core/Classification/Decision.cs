namespace IhsMiner.Classification;

/// <summary>One question that a model answers of every sentence.</summary>
/// <param name="Classes">The possible answers, one for each of the function's scores.</param>
/// <param name="Function">Scores them.</param>
public sealed record Decision(IReadOnlyList<string> Classes, ScoringFunction Function)
{
    /// <summary>The classes with their scores, highest first; equal scores in the order of the classes.</summary>
    public IReadOnlyList<(string Class, double Score)> Answer(SparseVector vector)
    {
        var scores = new double[Classes.Count];
        Function.Score(vector, scores);
        var answers = new (string Class, double Score)[Classes.Count];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = (Classes[i], scores[i]);
        return [.. answers.OrderByDescending(answer => answer.Score)];
    }
}
