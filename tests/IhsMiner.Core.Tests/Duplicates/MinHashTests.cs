using IhsMiner.Duplicates;

namespace IhsMiner.Tests.Duplicates;

public sealed class MinHashTests
{
    [Fact]
    public void Case_punctuation_and_line_ends_do_not_count() => Assert.Equal(
        MinHash.Of("Shared budgets help the two services."), MinHash.Of("SHARED budgets, help\nthe two  services"));

    [Fact]
    public void Fewer_words_than_a_sequence_have_no_signature() => Assert.Null(MinHash.Of("Four words, no more"));

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void Likeness_estimates_the_share_of_sequences_in_common(double share)
    {
        // Two texts of 1,000 words; the last words of one differ, so that s = shared / (2,000 - shared) sequences agree.
        var shared = (int)(2000 * share / (1 + share));
        var one = MinHash.Of(Words(0, 1000))!;
        var other = MinHash.Of($"{Words(0, shared)} {Words(5000, 1000 - shared)}")!;

        Assert.InRange(MinHash.Likeness(one, other), share - 0.13, share + 0.13);
    }

    [Fact]
    public void The_order_of_words_counts() => Assert.InRange(
        MinHash.Likeness(MinHash.Of(Words(0, 100))!, MinHash.Of(string.Join(' ', Words(0, 100).Split(' ').Reverse()))!), 0, 0.1);

    private static string Words(int first, int count) => string.Join(' ', Enumerable.Range(first, count).Select(i => $"w{i}"));
}
