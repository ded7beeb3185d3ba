using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class ShiftedFunctionTests
{
    [Fact]
    public void A_shift_multiplies_the_odds()
    {
        var scores = Toy.Scores(new ShiftedFunction(Toy.Saying(0.5, 0.5), [Math.Log(3), 0]), new([], []));

        Assert.Equal([0.75, 0.25], scores, (one, other) => Math.Abs(one - other) < 1e-12);
    }

    [Fact]
    public void Equal_shifts_change_nothing() => Assert.Equal(
        [0.8, 0.2], Toy.Scores(new ShiftedFunction(Toy.Saying(0.8, 0.2), [2, 2]), new([], [])), (one, other) => Math.Abs(one - other) < 1e-12);
}
