namespace IhsMiner.Learning.Tests;

public sealed class TrainersTests
{
    [Fact]
    public void The_default_is_the_first_of_them() => Assert.Equal(Trainers.Default, Trainers.All[0].Name);

    [Fact]
    public void Each_opens_by_its_name() =>
        Assert.All(Trainers.All, trainer => Assert.Same(trainer, Trainers.Open(trainer.Name)));

    [Fact]
    public void A_name_that_none_has_is_an_error_that_lists_them()
    {
        var fault = Assert.Throws<IhsMinerException>(() => Trainers.Open("magic"));

        Assert.Contains("'magic'", fault.Message, StringComparison.Ordinal);
        Assert.Contains(Trainers.Default, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_says_why_ML_NET_is_there_or_not() => Assert.NotEmpty(MlNetPackage.Because);
}
