using IhsMiner.Classification;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Classifies the sentences of a document that could state a factor.</summary>
internal static class SentenceClassification
{
    /// <summary>
    /// Sentences of prose with their predictions, in reading order: headings, tables, references and the like are left out.
    /// </summary>
    public static IEnumerable<(Sentence Sentence, Prediction Prediction)> Of(Composition composition, Classifier classifier) =>
        composition.Sentences
            .Where(IsProse)
            .Select(sentence => (sentence, classifier.Classify(sentence.Text)));

    /// <summary>Whether a sentence could state a factor: those of headings, tables, references and the like could not.</summary>
    public static bool IsProse(Sentence sentence) => sentence.Role is Role.Abstract or Role.Body or Role.List;
}
