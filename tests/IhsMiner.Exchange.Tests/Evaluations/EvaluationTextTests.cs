using IhsMiner.Evaluation;
using IhsMiner.Exchange.Evaluations;

namespace IhsMiner.Exchange.Tests.Evaluations;

public sealed class EvaluationTextTests
{
    [Fact]
    public void An_evaluation_reads_as_in_the_file() =>
        GoldenFile.Matches(Text(Samples.Whole), "Evaluations", "Expected", "evaluation.txt");

    [Fact]
    public void What_is_undefined_says_so_in_its_column() =>
        GoldenFile.Matches(Text(Samples.Bare), "Evaluations", "Expected", "undefined.txt");

    private static string Text(FullEvaluation evaluation)
    {
        using var writer = new StringWriter();
        EvaluationText.Write(writer, evaluation);
        return writer.ToString();
    }
}
