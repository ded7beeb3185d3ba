using IhsMiner.Store.Writing;

namespace IhsMiner.Store.Tests.Writing;

public sealed class BoxesTests
{
    [Fact]
    public void Are_arrays_to_a_tenth_of_a_point() => Assert.Equal(
        "[[1,0,10.1,20,30],[2,1,2,3,4]]", Boxes.Of([new(1, new(-0.01, 10.06, 20, 30)), new(2, new(1, 2, 3, 4))]));

    [Fact]
    public void A_signature_reads_back_as_it_was() =>
        Assert.Equal([0u, 1u, uint.MaxValue], SignatureBytes.Read(SignatureBytes.Of([0, 1, uint.MaxValue])!));
}
