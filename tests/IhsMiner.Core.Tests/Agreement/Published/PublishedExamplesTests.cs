namespace IhsMiner.Tests.Agreement.Published;

/// <summary>Every figure of fixtures.json is one test, named after its source.</summary>
public sealed class PublishedExamplesTests
{
    public static TheoryData<string, string> Figures
    {
        get
        {
            var figures = new TheoryData<string, string>();
            foreach (var example in Example.All)
            {
                foreach (var figure in example.Figures)
                    figures.Add(example.Source, figure.Name + " = " + figure.Digits);
            }

            return figures;
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Agrees_with_the_published_figure_to_its_last_digit(string source, string figure)
    {
        var example = Example.All.Single(example => example.Source == source);
        var expected = example.Figures.Single(candidate => candidate.Name + " = " + candidate.Digits == figure);

        var value = Computed.Of(example, expected.Name).ValueOrNull;

        Assert.NotNull(value);
        Assert.InRange(value.Value, expected.Value - expected.Tolerance, expected.Value + expected.Tolerance);
    }
}
