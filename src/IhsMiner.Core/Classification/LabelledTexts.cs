using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>What there is to learn from: a chart's statements, and a codebook's examples.</summary>
public static class LabelledTexts
{
    /// <summary>One text a statement, in the chart's order.</summary>
    public static IReadOnlyList<LabelledText> Of(IEnumerable<Statement> statements) =>
        [.. statements.Select(statement => new LabelledText(
            TokenizedText.Of(statement.Text), IsFactor: true, statement.Kind, statement.Theme, SecondTheme: null,
            statement.ArticleId))];

    /// <summary>One text an example, in the codebook's order; those that state no factor have neither kind nor theme.</summary>
    public static IReadOnlyList<LabelledText> Of(IEnumerable<Example> examples) =>
        [.. examples.Select((example, number) => new LabelledText(
            TokenizedText.Of(example.Text), example.IsFactor, example.Kind, example.Theme, example.SecondTheme,
            example.Passage ?? $"example {number}", example.Passage is not null, example.IsProse))];
}
