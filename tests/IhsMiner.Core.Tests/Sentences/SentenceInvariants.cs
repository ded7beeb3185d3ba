using IhsMiner.Sentences;

namespace IhsMiner.Tests.Sentences;

/// <summary>What holds for the sentences of any document.</summary>
internal static class SentenceInvariants
{
    public static void AssertHold(Composition composition)
    {
        var end = 0;
        foreach (var sentence in composition.Sentences)
        {
            Assert.True(sentence.Start >= end, $"overlaps the sentence before it: {sentence.Text}");
            Assert.True(string.IsNullOrWhiteSpace(composition.Text[end..sentence.Start]),
                $"text is left out before: {sentence.Text}");
            Assert.Equal(composition.Text[sentence.Start..sentence.End], sentence.Text);
            Assert.NotEmpty(sentence.Places);
            end = sentence.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(composition.Text[end..]), "text is left out at the end");
    }
}
