using System.Globalization;
using IhsMiner.Agreement;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Disagreements;

namespace IhsMiner.Exchange.Worksheets;

/// <summary>Agreement with adjudicated codes as plain text for a person.</summary>
public static class AdjudicationText
{
    public static void Write(TextWriter writer, AdjudicatedAgreement agreement)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"Against the adjudicated codes of {agreement.Statements} statements, trainer {agreement.Trainer}\n\n"));
        writer.Write($"{"",-30}{"n",5}{"observed",10}{"κ",10}  95 % (articles)\n");
        foreach (var field in (AdjudicatedField[])[agreement.Theme, agreement.Kind])
        {
            Row(writer, $"{field.Field}, adjudicated: chart", field.Chart);
            Row(writer, $"{field.Field}, adjudicated: model", field.Model);
            Row(writer, $"{field.Field}, all: chart", field.WholeChart);
            Row(writer, $"{field.Field}, all: model", field.WholeModel);
        }

        writer.Write("\nA statement that was not adjudicated counts under 'all' as the chart has it. Where only disagreements were adjudicated,\n"
            + "errors that chart and model share stay unseen, so that both look better under 'all' than they are.\n");
    }

    private static void Row(TextWriter writer, string name, FieldAgreement agreement)
    {
        var limits = agreement.Kappa.Lower.ValueOrNull is null
            ? Text(agreement.Kappa.Lower)
            : $"{Text(agreement.Kappa.Lower)} to {Text(agreement.Kappa.Upper)}";
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"{name,-30}{agreement.Count,5}{Text(agreement.Observed),10}{Text(agreement.Kappa.Estimate),10}  {limits}\n"));
    }

    private static string Text(Statistic figure) =>
        figure.ValueOrNull is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "undefined";
}
