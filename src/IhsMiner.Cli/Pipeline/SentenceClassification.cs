using IhsMiner.Classification;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Classifies the sentences of a document that could state a factor: headings, tables, references and the like could not.</summary>
internal static class SentenceClassification
{
    /// <summary>Sentences of prose with their predictions, in reading order.</summary>
    public static IReadOnlyList<(Sentence Sentence, Prediction Prediction)> Of(
        Composition composition, Classifier classifier, CancellationToken cancellation)
    {
        Sentence[] prose = [.. composition.Sentences.Where(IsProse)];
        return [.. prose.Zip(classifier.ClassifyInOrder(prose.Select(Text)))];

        string Text(Sentence sentence)
        {
            cancellation.ThrowIfCancellationRequested();
            return sentence.Text;
        }
    }

    /// <summary>All sentences in reading order, those of prose with their predictions.</summary>
    public static IReadOnlyList<(Sentence Sentence, Prediction? Prediction)> OfAll(
        Composition composition, Classifier classifier, CancellationToken cancellation)
    {
        var predictions = new Queue<Prediction>(Of(composition, classifier, cancellation).Select(entry => entry.Prediction));
        return [.. composition.Sentences.Select(sentence => (sentence, IsProse(sentence) ? predictions.Dequeue() : null))];
    }

    private static bool IsProse(Sentence sentence) => sentence.Role is Role.Abstract or Role.Body or Role.List;
}
