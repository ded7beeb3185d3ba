namespace IhsMiner.Evaluation.Baselines;

/// <summary>A simple way to code statements, which a model that is worth its cost must beat.</summary>
public interface IBaseline
{
    /// <summary>In a word or two, such as <c>majority</c>.</summary>
    string Name { get; }

    /// <summary>One answer for each statement that the fold holds out, from the fold's training statements and a codebook.</summary>
    IReadOnlyList<Answer> Answer(Fold fold);
}
