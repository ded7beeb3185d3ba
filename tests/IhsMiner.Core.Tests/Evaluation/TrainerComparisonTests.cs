using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class TrainerComparisonTests
{
    private static readonly (string Kind, string? Theme)[] People = [("up", "a"), ("down", "b"), ("up", "b"), ("down", "a")];

    /// <summary>Right in articles x and y; in z it says the opposite.</summary>
    private static readonly TrainerTrial Mostly = Trial("mostly", wrong: "z");

    /// <summary>Right in article z alone.</summary>
    private static readonly TrainerTrial Seldom = Trial("seldom", wrong: "xy");

    private static readonly TrainerComparison Comparison =
        TrainerComparison.Of([Seldom, Mostly], Toy.Codebook(), seed: 1, new() { Replicates = 50 });

    [Fact]
    public void The_best_is_the_one_that_agrees_more() => Assert.Equal("mostly", Comparison.Best);

    [Fact]
    public void The_best_falls_short_of_itself_by_nothing() =>
        Assert.Equal((0, 0), (Comparison.Trainers[1].ThemeLag.Estimate.ValueOrNull, Comparison.Trainers[1].KindLag.Upper.ValueOrNull));

    [Fact]
    public void Another_falls_short_by_the_difference_of_the_kappas()
    {
        // Of 12 statements 8 are right against 4, the people's codes even: κ is 1/3 against −1/3.
        Assert.Equal(2.0 / 3, Comparison.Trainers[0].KindLag.Estimate.ValueOrNull!.Value, 1e-12);
        Assert.Equal(2.0 / 3, Comparison.Trainers[0].ThemeLag.Estimate.ValueOrNull!.Value, 1e-12);
    }

    [Fact]
    public void Trainers_keep_their_order() =>
        Assert.Equal(["seldom", "mostly"], Comparison.Trainers.Select(trainer => trainer.Trial.Trainer));

    [Fact]
    public void Each_article_is_answered_by_the_trainer_that_is_best_on_the_others()
    {
        // On x and y 'mostly' is best, so it answers z, and is wrong there. On y and z, and on x and z, it is a draw, which the first wins.
        var chosen = TrainerComparison.Of([Mostly, Seldom], Toy.Codebook(), seed: 1, new() { Replicates = 50 }).Choosing;

        Assert.Equal(8.0 / 12, chosen.Kind.Observed.ValueOrNull!.Value, 1e-12);
    }

    [Fact]
    public void Choosing_looks_at_the_inner_answers_alone()
    {
        // Within the fold of z 'seldom' has said what 'mostly' says outside, and so is chosen: it is right there. The others are draws.
        var chosen = TrainerComparison.Of(
            [Mostly with { Inner = Seldom.Inner }, Seldom with { Inner = Mostly.Inner }], Toy.Codebook(), seed: 1,
            new() { Replicates = 50 }).Choosing;

        Assert.Equal(1, chosen.Kind.Observed.ValueOrNull!.Value, 1e-12);
    }

    [Fact]
    public void The_merit_of_no_answers_is_undefined() => Assert.Null(TrainerMerit.Of([], Toy.Codebook()));

    private static TrainerTrial Trial(string name, string wrong)
    {
        IReadOnlyList<Answer>[] folds = [.. "xyz".Select(article => (IReadOnlyList<Answer>)[.. People.SelectMany(people => Said.Times(
            1, article.ToString(), people,
            wrong.Contains(article, StringComparison.Ordinal) ? Opposite(people) : (people.Kind, people.Theme!)))])];
        return new(name, folds, FitSeconds: 1, ScoreMicroseconds: 2, Bytes: 3)
        {
            Inner = [.. folds.Select(held => (IReadOnlyList<Answer>)[.. folds.Where(fold => fold != held).SelectMany(fold => fold)])],
        };
    }

    private static (string Kind, string Theme) Opposite((string Kind, string? Theme) people) =>
        (people.Kind == "up" ? "down" : "up", people.Theme == "a" ? "b" : "a");
}
