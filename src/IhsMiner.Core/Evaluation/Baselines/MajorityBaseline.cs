using IhsMiner.Coding;

namespace IhsMiner.Evaluation.Baselines;

/// <summary>Gives every statement the kind and the theme that most training statements have; of equals the codebook's first.</summary>
public sealed class MajorityBaseline(Codebook codebook) : IBaseline
{
    public string Name => "majority";

    /// <summary>Scores are the shares of training statements.</summary>
    public IReadOnlyList<Answer> Answer(Fold fold)
    {
        var prediction = SimplePrediction.Of(
            Most(codebook.Kinds, fold.Training.Select(statement => statement.Kind)),
            Most(codebook.Themes, fold.Training.Select(statement => statement.Theme).OfType<string>()));
        return [.. fold.Held.Select(statement => new Answer(statement, prediction))];
    }

    private static (string Class, double Score) Most(IReadOnlyList<Category> categories, IEnumerable<string> codes)
    {
        var counts = codes.CountBy(code => code, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var most = categories.MaxBy(category => counts.GetValueOrDefault(category.Id))!.Id;
        return (most, counts.Count == 0 ? 0 : (double)counts.GetValueOrDefault(most) / counts.Values.Sum());
    }
}
