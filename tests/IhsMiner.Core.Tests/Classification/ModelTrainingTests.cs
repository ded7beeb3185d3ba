using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

public sealed class ModelTrainingTests
{
    private static readonly Statement[] Statements =
        [new("x", "up", 1, "b", "Gold is good."), new("y", "down", 1, null, "Gold is bad.")];

    private static readonly Example[] Examples =
        [new("up", "a", null, "Silver is good."), new(null, null, null, "We asked nine people.", "methods")];

    [Fact]
    public void Factor_as_none_or_a_kind_kind_and_theme_learn_from_what_is_known_of_each() =>
        Assert.Equal([[1, 2, 1, 0], [0, 1, 0], [1, 0]], Train().Sets.Select(set => set.Labels));

    [Fact]
    public void Examples_count_as_much_as_statements() => Assert.Equal([1, 1, 1], Train().Sets[1].Weights);

    [Fact]
    public void Factors_have_the_share_that_the_options_say()
    {
        var weights = Train().Sets[0].Weights;

        Assert.Equal(0.25, weights.Take(3).Sum() / weights.Sum(), 1e-12);
    }

    [Fact]
    public void Classes_are_those_of_the_codebook_in_its_order()
    {
        var model = Training(new Noted()).Train(Statements);

        Assert.Equal(
            ["no", "yes", "up", "down", "a", "b"], [.. model.Factor.Classes, .. model.Kind.Classes, .. model.Theme.Classes]);
    }

    [Fact]
    public void The_model_says_who_trained_it_with_which_seed()
    {
        var model = Training(new Noted()).Train(Statements);

        Assert.Equal(("noted", 3), (model.Trainer, model.Seed));
    }

    [Fact]
    public void Thresholds_are_chosen_without_showing_the_examples_held_out()
    {
        var trainer = new Noted();

        Training(trainer, new() { ThresholdFolds = 2 }).Train(Statements);

        Assert.Equal([3, 3, 4], trainer.Sets.Where((_, number) => number % 3 == 0).Select(set => set.Rows.Count));
    }

    [Fact]
    public void Without_thresholds_one_model_is_trained() => Assert.Equal(3, Train().Sets.Count);

    [Fact]
    public void Where_the_codebook_teaches_the_chart_calibrates_kinds_and_themes_and_has_a_say_in_them()
    {
        Example[] enough = [new("up", "a", null, "Silver is good."), new("down", "b", null, "Silver is bad.")];
        Statement[] coded = [new("x", "up", 1, "a", "Gold is good."), new("y", "down", 1, "b", "Gold is bad.")];
        var trainer = new Noted();

        var model = new ModelTraining(
                Toy.Codebook(examples: enough), trainer, new() { FewestExamples = 1, FewestStatements = 1 }, seed: 3)
            .TrainWithoutThresholds(coded);

        Assert.All(
            [model.Kind, model.Theme],
            decision => Assert.IsType<CalibratedFunction>(Assert.IsType<PooledFunction>(decision.Function).Members[0].Function));
        Assert.Equal([["x", "y"], ["x", "y"]], trainer.Sets.TakeLast(2).Select(set => set.Groups));
    }

    [Fact]
    public void Options_out_of_range_are_all_named_at_once()
    {
        var options = new TrainingOptions
        {
            FewestExamples = 0, ShiftPenalty = 0, ChartWeight = 0, FewestStatements = 0, FactorShare = 1, ThresholdFolds = 1,
        };

        var fault = Assert.Throws<ArgumentException>(() => Training(new Noted(), options).Train(Statements));

        Assert.Equal(6, fault.Message.Split("; ").Length);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1.0)]
    public void A_penalty_must_be_a_number_above_zero(double penalty) =>
        Assert.Throws<ArgumentException>(new TrainingOptions { ShiftPenalty = penalty }.Validate);

    [Fact]
    public void Feature_options_out_of_range_are_all_named_at_once()
    {
        var options = new FeatureOptions { MinimumDocuments = 0, MinimumShare = -1, NgramScale = double.NaN };

        Assert.Equal(3, Assert.Throws<ArgumentException>(options.Validate).Message.Split("; ").Length);
    }

    private static Noted Train()
    {
        var trainer = new Noted();
        Training(trainer).TrainWithoutThresholds(Statements);
        return trainer;
    }

    private static ModelTraining Training(Noted trainer, TrainingOptions? options = null) =>
        new(Toy.Codebook(examples: Examples), trainer, options ?? new(), seed: 3);
}
