using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class GroupsTests
{
    [Fact]
    public void Groups_are_dealt_out_in_turn_as_they_first_occur() =>
        Assert.Equal([0, 1, 0, 0, 1], Groups.Deal(["a", "b", "a", "c", "d"], parts: 2));

    [Fact]
    public void Fewer_groups_than_parts_leave_parts_empty() => Assert.Equal([0, 1, 1], Groups.Deal(["a", "b", "b"], parts: 5));

    [Fact]
    public void Groups_differ_by_case() => Assert.Equal([0, 1], Groups.Deal(["a", "A"], parts: 2));
}
