namespace IhsMiner.Learning.Tests.MlNet;

public sealed class MlNetOptionsTests
{
    [MlNetFact]
    public void The_defaults_are_valid()
    {
#if MLNET
        Assert.All<Action>(
            [new FastTreeOptions().Validate, new SdcaOptions().Validate, new LbfgsOptions().Validate],
            validate => Assert.Null(Record.Exception(validate)));
#endif
    }

    [MlNetFact]
    public void All_that_is_out_of_range_is_named_at_once()
    {
#if MLNET
        Assert.Equal(4, Faults(new FastTreeOptions { Trees = 0, Leaves = 1, LeafRows = 0, LearningRate = 1.1 }.Validate));
        Assert.Equal(3, Faults(new SdcaOptions { Penalty = 0, Tolerance = double.NaN, MaximumPasses = 0 }.Validate));
        Assert.Equal(4, Faults(new LbfgsOptions { Penalty = 1e39, Tolerance = 0, MaximumSteps = 0, Memory = 0 }.Validate));

        static int Faults(Action validate) => Assert.Throws<ArgumentException>(validate).Message.Split("; ").Length;
#endif
    }
}
