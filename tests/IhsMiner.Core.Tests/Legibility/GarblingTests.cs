using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Legibility;
using IhsMiner.Tests.Layout;

namespace IhsMiner.Tests.Legibility;

public sealed class GarblingTests
{
    private const string English =
        "Integrated care depends on trust between professionals who have worked apart for years. Managers reported that shared "
        + "records were the first thing which made a difference, because nobody had to ask a patient the same question twice. "
        + "Funding remained a barrier wherever budgets were kept apart, and staff left when contracts ended.";

    [Fact]
    public void English_is_text() => Assert.False(IsGarbled(English));

    [Theory]
    [InlineData("Die Zusammenarbeit zwischen den Berufsgruppen ist eine wichtige Voraussetzung für die Versorgung von Menschen mit "
        + "chronischen Erkrankungen und für die Qualität der Behandlung in allen Einrichtungen des Landes")]
    [InlineData("Koordynacja opieki zdrowotnej wymaga zaufania miedzy pracownikami oraz wystarczajacego finansowania uslug dla "
        + "pacjentow z chorobami przewleklymi i ich rodzin w calym kraju")]
    public void Other_languages_are_text(string text) => Assert.False(IsGarbled(text));

    [Theory]
    [InlineData("Powered by TCPDF (www.tcpdf.org) AcroForm TextField page")]
    [InlineData("Password field: *************************************** The text below should be visible")]
    [InlineData("cell[0][0] cell[0][1] cell[0][2] cell[1][0] cell[1][1] cell[1][2] cell[2][0] cell[2][1] cell[2][2] cell[3][0]")]
    [InlineData("国内牌号 国外牌号 化学成分 16CrMnTiH 20CrMnTiHI 20CrMnTiH2 20CrMnTiH3 16MnCrH 16MnCr5 20MnCrH 20MnCr5 25MnCrH 25MnCr5 28MnCrH "
        + "28MnCr5 钢的化学成分和力学性能 淬透性 合金结构钢 渗碳钢的牌号及其化学成分和力学性能 保证淬透性结构钢 热处理工艺参数 机械制造用材料手册 "
        + "齿轮轴承传动装置的选用 表面硬化处理 淬火温度 回火温度 冷却介质 抗拉强度 屈服强度 断后伸长率 断面收缩率 冲击吸收功")]
    public void Codes_forms_and_addresses_are_text(string text) => Assert.False(IsGarbled(text));

    [Fact]
    public void Glyph_numbers_that_pass_for_letters_are_garbled() =>
        Assert.True(IsGarbled(new string([.. English.Select(c => c == ' ' ? ' ' : (char)(c - 29))])));

    [Fact]
    public void Glyph_numbers_in_words_of_two_letters_are_garbled() => Assert.True(IsGarbled(string.Join(' ', string.Concat(
        Enumerable.Repeat(English, 2)).ToLowerInvariant().Where(char.IsAsciiLetter).Select(c => (char)('a' + (c - 'a' + 10) % 26)).Chunk(2)
        .Select(pair => new string(pair)))));

    [Fact]
    public void Glyph_numbers_among_the_signs_are_garbled() =>
        Assert.True(IsGarbled(new string([.. English.Select(c => c == ' ' ? ' ' : (char)('!' + c % 14))])));

    [Theory]
    [InlineData('\uE000')]
    [InlineData('\uF020')]
    public void Private_characters_are_garbled(char first) =>
        Assert.True(IsGarbled(new string([.. English.Select(c => c == ' ' ? ' ' : (char)(first + c % 64))])));

    [Fact]
    public void Replacement_characters_are_garbled() => Assert.True(IsGarbled("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD care"));

    [Fact]
    public void Mojibake_throughout_is_garbled() => Assert.True(IsGarbled("Ã˜Â§Ã™â€žÃ˜Â±Ã˜Â¹Ã˜Â§Ã™Å Ã˜Â© Ã˜Â§Ã™â€žÃ˜ÂµÃ˜Â­Ã™Å Ã˜Â©"));

    [Fact]
    public void A_few_broken_quotes_leave_it_text() => Assert.False(IsGarbled(English + " The patientâ€™s view was not asked."));

    [Fact]
    public void Bullets_of_private_characters_leave_it_text() =>
        Assert.False(IsGarbled(string.Join(' ', Enumerable.Repeat("\uF0B7 care", 30))));

    [Fact]
    public void Characters_without_a_letter_are_counted_though_no_word_holds_them() =>
        Assert.True(Assert.Single(Garbling.Among([new Page(1, 600, 800, 0, []) { Unmapped = 40 }])));

    [Fact]
    public void A_page_without_text_is_not_garbled() => Assert.False(Assert.Single(Garbling.Among([new Page(1, 600, 800, 0, [])])));

    [Fact]
    public void A_garbled_page_is_left_out_with_its_reason_and_the_others_stay()
    {
        var cipher = new string([.. English.Select(c => c == ' ' ? ' ' : (char)(c - 29))]);

        var composition = PageBuilder.Composed(
            new PageBuilder(1).Column(50, 100, 90, English), new PageBuilder(2).Column(50, 100, 90, cipher));

        Assert.Equal(English, composition.Text);
        Assert.Equal(cipher.Split(' '), composition.Removed.Where(item => item.Reason == RemovalReason.Garbled).Select(item => item.Text));
    }

    private static bool IsGarbled(string text) =>
        Assert.Single(Garbling.Among([new PageBuilder().Column(50, 100, 90, text).Page()]));
}
