using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Exchange.AnnotatedPdfs;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Annotated copies with the sentences that a model takes for factors.</summary>
/// <param name="coder">How codings name the model.</param>
internal sealed class FactorCopies(AnnotatedCopies copies, FactorAnnotations annotations, string coder)
{
    /// <summary>Writes the copy; where there can be none, why, and no file.</summary>
    public Outcome.Failed? Add(
        Outcome.Done done, IEnumerable<(Sentence Sentence, Prediction Prediction)> coded, CancellationToken cancellation) =>
        copies.Add(done, coded.Where(entry => entry.Prediction.IsFactor).SelectMany(AnnotationsOf), cancellation);

    /// <summary>
    /// What the model can answer, with the codebook's names; ids in the place of names where the codebook is another's.
    /// </summary>
    public static IReadOnlyList<Category> Named(Decision decision, IReadOnlyList<Category> codebook) =>
        decision.Classes.All(id => codebook.Any(category => category.Id == id))
            ? codebook
            : [.. decision.Classes.Select(id => new Category(id, id, "", [], "", ""))];

    private IEnumerable<Annotation> AnnotationsOf((Sentence Sentence, Prediction Prediction) entry)
    {
        var (sentence, prediction) = entry;
        return annotations.Of(new(sentence.Places, prediction.Kind, prediction.Theme, coder)
        {
            FactorScore = prediction.FactorScore,
            KindScore = prediction.KindScore,
            ThemeScore = prediction.ThemeScore,
        });
    }
}
