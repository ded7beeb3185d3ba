using System.Globalization;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>A comparison of trainers as a plain table for a person.</summary>
public static class ComparisonText
{
    public static void Write(TextWriter writer, TrainerComparison comparison)
    {
        var first = comparison.Trainers[0].Evaluation;
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"Leave-one-article-out, {first.Articles} articles, seed {first.Seed}; limits 95 %, from resampling articles\n"));
        foreach (var (name, field, loss, lag) in new (string, Func<ComparedTrainer, FieldAgreement>, Func<ComparedTrainer, Statistic>, Func<ComparedTrainer, BootstrapInterval>)[]
        {
            ("theme", trainer => trainer.Evaluation.Theme, trainer => trainer.ThemeLogLoss, trainer => trainer.ThemeLag),
            ("kind", trainer => trainer.Evaluation.Kind, trainer => trainer.KindLogLoss, trainer => trainer.KindLag),
        })
        {
            writer.Write($"\n{name,-12}{"κ",8}  {"limits",-16}{"macro F1",10}{"log-loss",10}{"κ short of the best's",26}\n");
            foreach (var trainer in comparison.Trainers)
                writer.Write($"{trainer.Trial.Trainer,-12}{FigureText.Of(field(trainer).Kappa.Estimate),8}  {FigureText.Limits(field(trainer).Kappa),-16}"
                    + $"{FigureText.Of(field(trainer).MacroF1),10}{FigureText.Of(loss(trainer)),10}{FigureText.WithLimits(lag(trainer)),26}\n");
        }

        writer.Write($"\n{"cost",-12}{"fit, s",10}{"score, µs",12}{"size, KB",10}\n");
        foreach (var trainer in comparison.Trainers)
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{trainer.Trial.Trainer,-12}{trainer.Trial.FitSeconds,10:0.00}{trainer.Trial.ScoreMicroseconds,12:0}{trainer.Trial.Bytes / 1024,10}\n"));
        writer.Write($"\nBest (mean of κ on theme and kind): {comparison.Best}. Nested leave-one-article-out (each article\n"
            + $"answered by the trainer that is best on the others without it): theme κ {FigureText.Of(comparison.Choosing.Theme.Kappa.Estimate)}, kind κ {FigureText.Of(comparison.Choosing.Kind.Kappa.Estimate)}.\n");
    }
}
