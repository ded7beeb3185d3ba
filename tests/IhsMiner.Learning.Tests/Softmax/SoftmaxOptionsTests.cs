namespace IhsMiner.Learning.Tests.Softmax;

public sealed class SoftmaxOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => Assert.Null(Record.Exception(new SoftmaxOptions().Validate));

    [Fact]
    public void All_that_is_out_of_range_is_named_at_once()
    {
        var options = new SoftmaxOptions { Penalty = 0, Tolerance = double.NaN, MaximumSteps = 0, Memory = 0, Digits = 16 };

        Assert.Equal(5, Assert.Throws<ArgumentException>(options.Validate).Message.Split("; ").Length);
    }

    [Fact]
    public void A_trainer_checks_its_options() => Assert.Throws<ArgumentException>(
        () => new SoftmaxTrainer(new() { Penalty = double.PositiveInfinity }).Train(Rows.Set(2, ([1], 0, 1)), seed: 1));
}
