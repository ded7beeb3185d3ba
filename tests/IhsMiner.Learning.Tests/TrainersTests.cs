namespace IhsMiner.Learning.Tests;

public sealed class TrainersTests
{
    [Fact]
    public void All_are_known_in_every_build() => Assert.Equal(
        ["softmax", "fasttree", "sdca", "lbfgs", "ensemble"], Trainers.All.Select(trainer => trainer.Name));

    [Fact]
    public void The_default_is_the_first_of_them() => Assert.Equal(Trainers.Default, Trainers.All[0].Name);

    [Fact]
    public void Each_that_is_there_opens_by_its_name() => Assert.All(
        Trainers.All.Where(trainer => trainer.IsPresent),
        trainer => Assert.Equal(trainer.Name, Trainers.Open(trainer.Name).Name));

    [Fact]
    public void Each_that_is_not_there_is_an_error_that_names_the_packages_and_lists_what_there_is() => Assert.All(
        Trainers.All.Where(trainer => !trainer.IsPresent),
        trainer =>
        {
            var fault = Assert.Throws<IhsMinerException>(() => Trainers.Open(trainer.Name));

            Assert.Contains($"'{trainer.Name}' needs the packages Microsoft.ML and Microsoft.ML.FastTree", fault.Message, StringComparison.Ordinal);
            Assert.Contains(MlNetPackage.Because, fault.Message, StringComparison.Ordinal);
            Assert.EndsWith("There is: softmax, ensemble.", fault.Message, StringComparison.Ordinal);
        });

    [Fact]
    public void What_ML_NET_brings_is_there_where_ML_NET_is() => Assert.All(
        Trainers.All,
        trainer => Assert.Equal(trainer.Name is "softmax" or "ensemble" || MlNetPackage.IsPresent, trainer.IsPresent));

    [Fact]
    public void A_name_that_none_has_is_an_error_that_lists_them()
    {
        var fault = Assert.Throws<IhsMinerException>(() => Trainers.Open("magic"));

        Assert.Contains("'magic'", fault.Message, StringComparison.Ordinal);
        Assert.Contains(Trainers.Default, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_says_why_each_is_there_or_not() =>
        Assert.All(Trainers.All, trainer => Assert.NotEmpty(trainer.Because));
}
