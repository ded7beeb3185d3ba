using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>How well a model finds one category, with limits that resample articles.</summary>
/// <param name="Support">The statements to which people gave it.</param>
/// <param name="F1">See <see cref="Agreement.Classes.ClassFigures"/>.</param>
public sealed record ClassInterval(string Category, int Support, BootstrapInterval F1)
{
    /// <summary>One for each category of the field, in the codebook's order.</summary>
    public static IReadOnlyList<ClassInterval> Of(
        Field field, IReadOnlyList<Answer> answers, Codebook codebook, BootstrapOptions options)
    {
        Answer[] coded = [.. answers.Where(field.IsCoded)];
        return [.. field.Categories(codebook).Select(category => new ClassInterval(
            category,
            coded.Count(answer => field.People(answer) == category),
            ItemBootstrap.Of(coded, answer => answer.Statement.ArticleId, some => F1Of(field, category, some), options)))];
    }

    private static Statistic F1Of(Field field, string category, IReadOnlyList<Answer> answers) => Statistic.Ratio(
        2.0 * answers.Count(answer => field.People(answer) == category && field.Model(answer) == category),
        answers.Count(answer => field.People(answer) == category) + answers.Count(answer => field.Model(answer) == category),
        "neither gave this category");
}
