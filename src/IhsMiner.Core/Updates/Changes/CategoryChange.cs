using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Updates.Changes;

/// <summary>What an update changes about one theme or kind.</summary>
/// <param name="Facet"><c>theme</c> or <c>kind</c>.</param>
/// <param name="Before">The share of articles with a statement of it in the chart as it was.</param>
/// <param name="After">The same with the articles that were added.</param>
/// <param name="ArticlesBefore">How many articles those of <paramref name="Before"/> are.</param>
/// <param name="NewArticles">How many of the added articles have a statement of it.</param>
/// <param name="NewStatements">How many statements the update adds.</param>
/// <param name="Repeated">How many of them say nearly the same as an earlier statement of the same theme and kind.</param>
public sealed record CategoryChange(
    string Facet, Category Category, BootstrapInterval Before, BootstrapInterval After, int ArticlesBefore, int NewArticles, int NewStatements,
    int Repeated)
{
    public const string Theme = "theme";
    public const string Kind = "kind";
}
