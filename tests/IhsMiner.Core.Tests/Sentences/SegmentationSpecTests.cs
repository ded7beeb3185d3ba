using IhsMiner.Sentences;

namespace IhsMiner.Tests.Sentences;

/// <summary>Runs the cases of <c>segmentation.md</c>.</summary>
public sealed class SegmentationSpecTests
{
    private const char Boundary = '¦';

    public static TheoryData<bool, string> Cases()
    {
        var cases = new TheoryData<bool, string>();
        var isAbstract = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Sentences", "segmentation.md")))
        {
            if (!line.StartsWith("| ", StringComparison.Ordinal))
                continue;
            var cell = line.Trim().Trim('|').Trim();
            if (cell is "Case" or "Abstract")
                isAbstract = cell == "Abstract";
            else
                cases.Add(isAbstract, cell);
        }

        return cases;
    }

    [Fact]
    public void The_spec_holds_at_least_eighty_cases()
    {
        Assert.InRange(Cases().Count, 80, 1000);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_cut_where_the_spec_says(bool isAbstract, string marked)
    {
        var expected = marked.Split(Boundary).Select(sentence => sentence.Trim());
        var text = string.Join(' ', expected);

        var actual = SentenceSegmentation.Of(text, isAbstract).Select(span => text[span.Start..span.End]);

        Assert.Equal(expected, actual);
    }
}
