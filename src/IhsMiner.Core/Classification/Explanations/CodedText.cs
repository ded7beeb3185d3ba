using IhsMiner.Coding;

namespace IhsMiner.Classification.Explanations;

/// <summary>A text with a person's codes: a chart's statement, or a codebook's invented example.</summary>
/// <param name="ArticleId">The article that the statement was read in; null for an invented example.</param>
/// <param name="Kind">A kind's id, or null where it states no factor.</param>
/// <param name="Theme">A theme's id, or null where it is unknown or states no factor.</param>
public sealed record CodedText(string Text, string? ArticleId, string? Kind, string? Theme)
{
    public static CodedText Of(Statement statement) => new(statement.Text, statement.ArticleId, statement.Kind, statement.Theme);

    public static CodedText Of(Example example) => new(example.Text, null, example.Kind, example.Theme);
}
