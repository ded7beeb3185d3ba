using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class NgramsTests
{
    [Fact]
    public void Words_and_pairs_of_neighbours_are_word_ngrams() =>
        Assert.Equal(["lack", "lack of", "of", "of trust", "trust"], Words("Lack of trust.").Where(name => name[0] != '^'));

    [Fact]
    public void The_word_and_the_pair_that_a_text_begins_with_count_for_themselves() =>
        Assert.Equal(["^ lack", "^ lack of"], Words("Lack of trust.").Where(name => name[0] == '^'));

    [Fact]
    public void A_word_that_stands_twice_comes_twice() =>
        Assert.Equal(2, Words("no trust, no time").Count(name => name == "no"));

    [Fact]
    public void An_empty_text_has_no_ngrams() => Assert.Empty(Words("").Concat(Characters("")));

    [Fact]
    public void Runs_of_three_to_five_show_where_a_word_ends() =>
        Assert.Equal(["_ab", "abc", "bc_", "_abc", "abc_", "_abc_"], Characters("abc"));

    [Fact]
    public void A_word_of_one_letter_has_one_run() => Assert.Equal(["_a_"], Characters("a"));

    [Fact]
    public void No_run_goes_from_one_word_into_the_next() =>
        Assert.DoesNotContain(Characters("ab cd"), name => name.Contains("bc", StringComparison.Ordinal));

    [Fact]
    public void A_word_is_cut_after_forty_letters() =>
        Assert.Equal(Characters(new string('x', 40)), Characters(new string('x', 100_000)));

    private static string[] Words(string text) => [.. Collected.Of(new WordNgrams(), text).Names];

    private static string[] Characters(string text) => [.. Collected.Of(new CharacterNgrams(), text).Names];
}
