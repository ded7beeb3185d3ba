using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Gold;

namespace IhsMiner.Exchange.Tests.Evaluations;

/// <summary>What figures are measured on was not written down elsewhere for the model to learn.</summary>
public sealed class HeldOutTests
{
    /// <summary>Half of all runs of three words in common: the same sentence, reworded at most.</summary>
    private const double NearDuplicate = 0.5;

    /// <summary>Shorter sentences ('Lack of trust.') are alike by chance.</summary>
    private const int FewestWords = 6;

    [CorpusFact]
    public void No_example_of_the_codebook_is_nearly_a_statement_of_the_chart() => Differ(Examples(), Chart());

    [CorpusFact]
    public void No_sentence_of_the_coded_samples_is_nearly_a_statement_of_the_chart() => Differ(Samples(), Chart());

    [CorpusFact]
    public void No_sentence_of_the_coded_samples_is_nearly_an_example_of_the_codebook() => Differ(Samples(), Examples());

    private static void Differ(Triples[] ours, Triples[] others)
    {
        Assert.NotEmpty(ours);
        Assert.NotEmpty(others);
        Assert.DoesNotContain(
            ours.SelectMany(_ => others, (one, other) => (One: one.Text, Other: other.Text, Resemblance: one.Resemblance(other))),
            pair => pair.Resemblance >= NearDuplicate);
    }

    private static Triples[] Chart() =>
        [.. ChartCsv.Read(Repository.At("corpus", "chart.csv")).Statements.Select(statement => Triples.Of(statement.Text))];

    private static Triples[] Examples() =>
        [.. CodebookFolder.Read(Repository.At("corpus", "codebook")).Examples.Select(example => Triples.Of(example.Text))];

    private static Triples[] Samples()
    {
        var codebook = CodebookFolder.Read(Repository.At("corpus", "codebook"));
        return [.. Directory.EnumerateFiles(Repository.At("corpus", "samples"), "*.gold.csv")
            .SelectMany(path => GoldCsv.Read(path, codebook))
            .Select(sentence => Triples.Of(sentence.Text))
            .Where(sentence => sentence.Runs.Count > FewestWords - 3)];
    }
}
