using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

/// <summary>Training where the codebook has examples enough of every category.</summary>
public sealed class CalibratedTrainingTests
{
    private static readonly Example[] Examples =
    [
        new("up", "a", null, "Silver is good."), new("down", "b", null, "Silver is bad."),
        new(null, null, null, "We asked nine people.", "methods"),
    ];

    private static readonly Statement[] Statements = [new("x", "up", 1, null, "Gold is good."), new("y", "up", 1, "b", "Gold is bad.")];

    private readonly Noted trainer = new();

    [Fact]
    public void The_trainer_sees_the_examples_alone()
    {
        Training().TrainWithoutThresholds(Statements);

        Assert.Equal([3, 2, 2], trainer.Sets.Select(set => set.Rows.Count));
    }

    [Fact]
    public void However_many_charts_follow_the_codebook_is_learned_from_once()
    {
        var training = Training();

        training.TrainWithoutThresholds(Statements);
        training.TrainWithoutThresholds(Statements[..1]);

        Assert.Equal(3, trainer.Sets.Count);
    }

    [Fact]
    public void A_kind_that_the_chart_names_more_often_becomes_likelier()
    {
        var model = Training().TrainWithoutThresholds(Statements);

        var shifts = Shifts(model.Kind);
        Assert.True(shifts[0] > 0);
        Assert.Equal(-shifts[0], shifts[1], 1e-3);
    }

    [Fact]
    public void Whether_a_text_states_a_factor_is_not_calibrated() =>
        Assert.IsNotType<CalibratedFunction>(Training().TrainWithoutThresholds(Statements).Factor.Function);

    [Fact]
    public void Without_a_chart_the_codebook_answers_alone() =>
        Assert.IsNotType<CalibratedFunction>(Training().TrainWithoutThresholds([]).Kind.Function);

    [Fact]
    public void A_decision_of_which_the_chart_holds_no_code_stays() =>
        Assert.IsNotType<CalibratedFunction>(Training().TrainWithoutThresholds(Statements[..1]).Theme.Function);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void The_codebook_teaches_from_so_many_examples_of_each_category_on(int fewest, bool teaches) =>
        Assert.Equal(teaches, Training(fewest).CodebookTeaches);

    private static double[] Shifts(Decision decision) =>
        Assert.IsType<ShiftedFunction>(Assert.IsType<CalibratedFunction>(decision.Function).Inner).Shifts;

    private ModelTraining Training(int fewest = 1) =>
        new(Toy.Codebook(examples: Examples), trainer, new() { FewestExamples = fewest }, seed: 3);
}
