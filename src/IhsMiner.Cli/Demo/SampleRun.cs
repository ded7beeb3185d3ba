using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Gold;

namespace IhsMiner.Cli.Demo;

/// <summary>All samples, read and coded.</summary>
/// <param name="Samples">In ordinal order of their names.</param>
/// <param name="Failures">Those that could not be read.</param>
/// <param name="Agreement">With the person who coded them, over all samples read.</param>
internal sealed record SampleRun(
    IReadOnlyList<Sample> Samples, IReadOnlyList<Outcome.Failed> Failures, GoldAgreement Agreement)
{
    /// <param name="folder">Holds a <c>.gold.csv</c> for each sample.</param>
    public static SampleRun Of(IEnumerable<Outcome> outcomes, Codebook codebook, Classifier classifier, string folder, CancellationToken cancellation)
    {
        var samples = new List<Sample>();
        var failures = new List<Outcome.Failed>();
        foreach (var outcome in outcomes)
            if (outcome is Outcome.Done done)
                samples.Add(SampleOf(done, codebook, classifier, folder, cancellation));
            else
                failures.Add((Outcome.Failed)outcome);
        return new(samples, failures, GoldAgreement.Of([.. samples.SelectMany(sample => sample.Matches)], codebook, new()));
    }

    private static Sample SampleOf(
        Outcome.Done done, Codebook codebook, Classifier classifier, string folder, CancellationToken cancellation)
    {
        var name = done.Document.Name;
        var sentences = SentenceClassification.Of(done.Composition, classifier, cancellation);
        var gold = GoldCsv.Read(Path.Combine(folder, Path.ChangeExtension(name, ".gold.csv")), codebook);
        return new(done.Document, sentences, GoldMatch.Of(name, gold, sentences));
    }
}
