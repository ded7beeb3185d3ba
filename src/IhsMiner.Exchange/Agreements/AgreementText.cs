using System.Globalization;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Reports;

namespace IhsMiner.Exchange.Agreements;

/// <summary>A report on agreement as plain text for a person.</summary>
public static class AgreementText
{
    public static void Write(TextWriter writer, AgreementReport report)
    {
        writer.Write($"{AgreementWords.Title(report)}\n{AgreementWords.Scope(report)}\n");
        foreach (var absence in AgreementWords.Absences(report))
            writer.Write($"{absence}\n");
        writer.Write($"\n{"",-38}{"value",10}{"SE",8}  {"95 %",-18}{"items",8}\n");
        Coefficients(writer, report.Coefficients);
        foreach (var pair in report.Pairs)
        {
            writer.Write($"\n{pair.First} and {pair.Second}\n");
            Coefficients(writer, pair.Coefficients);
        }

        writer.Write($"\n{AgreementWords.Limits(report)}\n");
        Influence(writer, report);
        Bands(writer, report);
        Categories(writer, report);
        Confusion(writer, report);
    }

    private static void Coefficients(TextWriter writer, IReadOnlyList<Coefficient> coefficients)
    {
        foreach (var coefficient in coefficients.Where(coefficient => coefficient.Value is Statistic.Defined))
        {
            writer.Write($"{coefficient.Name,-38}{AgreementWords.Figure(coefficient.Value),10}{Error(coefficient),8}  ");
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"{AgreementWords.Limits(coefficient),-18}{coefficient.Items,8}\n"));
        }

        foreach (var undefined in AgreementWords.Undefined(coefficients))
            writer.Write($"{undefined}\n");
    }

    private static string Error(Coefficient coefficient) =>
        coefficient.Error.ValueOrNull is null ? "–" : AgreementWords.Figure(coefficient.Error);

    private static void Influence(TextWriter writer, AgreementReport report)
    {
        var known = report.Coefficients.Where(coefficient => coefficient.Jackknife?.MostInfluential is not null).ToArray();
        if (known.Length == 0)
            return;
        writer.Write($"\n{"Jackknife of clusters",-38}{"value",10}{"SE",8}  most influential, and the value without it\n");
        foreach (var coefficient in known)
            writer.Write($"{coefficient.Name,-38}{AgreementWords.Figure(coefficient.Jackknife!.Value),10}"
                + $"{AgreementWords.Figure(coefficient.Jackknife.StandardError),8}  {coefficient.Jackknife.MostInfluential}, "
                + $"{AgreementWords.Figure(coefficient.Jackknife.WithoutIt)}\n");
    }

    private static void Bands(TextWriter writer, AgreementReport report)
    {
        var banded = report.Coefficients.Where(coefficient => coefficient.Bands.Count > 0).ToArray();
        if (banded.Length == 0)
            return;
        writer.Write($"\n{"Bands",-38}");
        writer.Write($"{string.Concat(banded[0].Bands.Select(band => $"{band.Scale,-24}")).TrimEnd()}\n");
        foreach (var coefficient in banded)
            writer.Write($"{coefficient.Name,-38}"
                + $"{string.Concat(coefficient.Bands.Select(band => $"{band.Band,-24}")).TrimEnd()}\n");
        writer.Write($"{AgreementWords.Bands}\n");
    }

    private static void Categories(TextWriter writer, AgreementReport report)
    {
        var hasFigures = report.Confusion is not null;
        writer.Write($"\n{"Category",-24}{"positive",11}{"negative",11}{"Fleiss' κ",11}");
        writer.Write(hasFigures ? $"{"precision",11}{"recall",11}{"F1",11}\n" : "\n");
        foreach (var category in report.Categories)
        {
            writer.Write($"{category.Specific.Category,-24}{AgreementWords.Figure(category.Specific.Positive),11}");
            writer.Write($"{AgreementWords.Figure(category.Specific.Negative),11}");
            writer.Write($"{(category.Fleiss is null ? "–" : AgreementWords.Figure(category.Fleiss.Kappa)),11}");
            writer.Write(category.Figures is not { } figures ? "\n"
                : $"{AgreementWords.Figure(figures.Precision),11}{AgreementWords.Figure(figures.Recall),11}"
                    + $"{AgreementWords.Figure(figures.F1),11}\n");
        }

        if (report.Confusion is { } matrix)
            writer.Write($"{"mean (macro)",-57}{AgreementWords.Figure(MacroPrecision.Of(matrix)),11}"
                + $"{AgreementWords.Figure(MacroRecall.Of(matrix)),11}{AgreementWords.Figure(MacroF1.Of(matrix)),11}\n"
                + $"{"pooled (micro)",-79}{AgreementWords.Figure(MicroF1.Of(matrix)),11}\n");
        if (hasFigures)
            writer.Write("Positive and negative: specific agreement. "
                + $"Precision and recall: {report.Table.Coders[0]} taken as right.\n");
    }

    /// <summary>Rows are the first coder's codes, columns the second's.</summary>
    private static void Confusion(TextWriter writer, AgreementReport report)
    {
        if (report.Confusion is not { } matrix)
            return;
        writer.Write($"\n{report.Table.Coders[0]} down, {report.Table.Coders[1]} across\n{"",-24}");
        writer.Write($"{string.Concat(matrix.Categories.Select(category => $" {category,10}"))}\n");
        foreach (var (row, category) in matrix.Categories.Index())
        {
            writer.Write($"{category,-24}");
            writer.Write(string.Concat(matrix.Categories.Select((_, column) =>
                string.Create(CultureInfo.InvariantCulture, $" {matrix.Count(row, column),10}"))));
            writer.Write("\n");
        }
    }
}
