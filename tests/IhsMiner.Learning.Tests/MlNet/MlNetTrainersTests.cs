using IhsMiner.Classification;
using IhsMiner.Learning.Tests.Models;
using IhsMiner.Models;

namespace IhsMiner.Learning.Tests.MlNet;

public sealed class MlNetTrainersTests
{
    public static TheoryData<string> Names => [Trainers.FastTree, Trainers.Sdca, Trainers.Lbfgs];

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void The_same_set_and_seed_give_the_same_bytes(string name) => Assert.Equal(Bytes(name), Bytes(name));

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void A_model_read_back_says_the_same(string name)
    {
        var bytes = Bytes(name);

        Assert.Equal(bytes, ModelFolder.Bytes(ModelReader.Read(bytes, "model.json")));
    }

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void Classes_that_can_be_parted_are_parted(string name)
    {
        var function = Trainers.Open(name).Train(Parted(3), seed: 1);

        Assert.All(Enumerable.Range(0, 3), label => Assert.True(function.Scores(Unit(label))[label] > 0.7));
    }

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void A_class_that_no_row_has_is_never_the_answer(string name)
    {
        var scores = Trainers.Open(name).Train(Parted(4), seed: 1).Scores(Unit(0));

        Assert.Equal(4, scores.Length);
        Assert.InRange(scores[3], 0, 0.05);
        Assert.Equal(1, scores.Sum(), 1e-9);
    }

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void The_heavier_of_two_contradicting_rows_wins(string name)
    {
        var rows = Enumerable.Repeat<(double[], int, double)[]>([([1], 0, 1), ([1], 1, 3), ([0], 0, 1)], 20).SelectMany(row => row);

        Assert.InRange(Trainers.Open(name).Train(Dense(2, [.. rows]), seed: 1).Scores(1)[1], 0.65, 0.8);
    }

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void Rows_that_no_feature_tells_apart_teach_the_shares_of_the_classes(string name)
    {
        var rows = Enumerable.Repeat<(double[], int, double)[]>([([0], 0, 3), ([0], 1, 1)], 20).SelectMany(row => row);

        Assert.Equal(0.75, Trainers.Open(name).Train(Dense(2, [.. rows]), seed: 1).Scores(0)[0], 0.03);
    }

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void No_features_at_all_are_no_error(string name)
    {
        var set = Dense(2, ([1], 0, 1), ([1], 1, 1)) with { Features = [], Rows = [new([], []), new([], [])] };

        Assert.Equal(0.5, Trainers.Open(name).Train(set, seed: 1).Scores()[0], 0.01);
    }

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void No_rows_are_an_error_for_people(string name) => Assert.Contains(
        "there is no text to learn a decision from",
        Assert.Throws<IhsMinerException>(() => Trainers.Open(name).Train(Parted(3).Where(_ => false), seed: 1)).Message,
        StringComparison.Ordinal);

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void A_value_that_is_no_number_is_an_error_for_people(string name) => Assert.Contains(
        "is no finite number",
        Assert.Throws<IhsMinerException>(() => Trainers.Open(name).Train(Dense(2, ([double.NaN], 0, 1)), seed: 1)).Message,
        StringComparison.Ordinal);

    [MlNetTheory]
    [MemberData(nameof(Names))]
    public void A_label_that_is_no_class_is_a_fault_of_the_program(string name) =>
        Assert.Throws<ArgumentException>(() => Trainers.Open(name).Train(Dense(2, ([1], 2, 1)), seed: 1));

    [MlNetFact]
    public void L_BFGS_finds_the_minimum_that_the_built_in_trainer_finds()
    {
        var set = Dense(2, ([1, 0.5], 0, 1), ([0, 1], 1, 1), ([1, 1], 1, 0.5), ([0.2, 0], 0, 2));
        var expected = new SoftmaxTrainer(new() { Tolerance = 1e-9, Digits = 12 }).Train(set, seed: 1).Scores(1, 0.3);

        Assert.Equal(expected[0], Trainers.Open(Trainers.Lbfgs).Train(set, seed: 1).Scores(1, 0.3)[0], 1e-3);
    }

    /// <summary>A model of the garden's chart twenty times over, lest there be fewer rows than trees want in a leaf.</summary>
    private static byte[] Bytes(string name) => ModelFolder.Bytes(
        new ModelTraining(Toy.Codebook, Trainers.Open(name), new(), seed: 7)
            .Train([.. Enumerable.Repeat(Toy.Chart.Statements, 20).SelectMany(statements => statements)]));

    /// <summary>Thirty rows of each of three classes, each class with a feature of its own.</summary>
    private static TrainingSet Parted(int classes) => Dense(
        classes, [.. Enumerable.Range(0, 90).Select(number => (Unit(number % 3), number % 3, 1.0))]);

    private static TrainingSet Dense(int classes, params (double[] Values, int Label, double Weight)[] rows)
    {
        var set = Rows.Set(classes, rows);
        return set with { Features = [.. set.Features.Select(feature => feature with { Group = "cue" })] };
    }

    private static double[] Unit(int index) => [.. Enumerable.Range(0, 3).Select(i => i == index ? 1.0 : 0)];
}
