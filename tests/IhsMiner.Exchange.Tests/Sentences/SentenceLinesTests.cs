using IhsMiner.Documents;
using IhsMiner.Exchange.Sentences;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Exchange.Tests.Sentences;

public sealed class SentenceLinesTests
{
    [Fact]
    public void A_sentence_is_one_object_a_line_with_its_places()
    {
        var sentence = new Sentence(
            "Trust – \"café\" <b>.", Role.Body, "Barriers",
            [new Place(2, new Box(72.04, -0.01, 300.25, 12)), new Place(3, new Box(72, 0, 100, 12.349))], 10, 30);

        Assert.Equal(
            "{\"document\":\"a.pdf\",\"page\":2,\"boxes\":[{\"page\":2,\"left\":72,\"top\":0,\"right\":300.2,\"bottom\":12},"
            + "{\"page\":3,\"left\":72,\"top\":0,\"right\":100,\"bottom\":12.3}],\"role\":\"body\",\"section\":\"Barriers\",\"lead_in\":null,"
            + "\"text\":\"Trust – \\\"café\\\" <b>.\",\"start\":10,\"end\":30,\"recognised\":true}\n",
            Written(sentence));
    }

    [Fact]
    public void A_sentence_before_the_first_heading_has_no_section()
    {
        var sentence = new Sentence("T.", Role.Title, null, [new Place(1, default)], 0, 2);

        Assert.Contains("\"role\":\"title\",\"section\":null,", Written(sentence), StringComparison.Ordinal);
    }

    private static string Written(params Sentence[] sentences)
    {
        using var writer = new StringWriter();
        SentenceLines.Write(
            writer, new Document("a.pdf", "00ff", [new Page(3, 600, 800, 0, []) { IsRecognised = true }]), sentences);
        return writer.ToString();
    }
}
