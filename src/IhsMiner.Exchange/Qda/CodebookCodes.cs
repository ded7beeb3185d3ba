using IhsMiner.Coding;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// A codebook as a tree of codes: one branch for the themes, in their colours, and one for the kinds. Ids come from the
/// categories' ids, so that they are the same in every project of a review.
/// </summary>
public static class CodebookCodes
{
    internal const string Theme = "theme";

    internal const string Kind = "kind";

    public static IReadOnlyList<QdaCode> Of(Codebook codebook) =>
    [
        Branch(Theme, "Themes", codebook.Themes, place => ThemeColours.Fill(place)),
        Branch(Kind, "Kinds", codebook.Kinds, _ => null),
    ];

    /// <summary>The id of a theme's or kind's code.</summary>
    internal static Guid Id(string facet, string category) => NamedGuid.Of("code", facet, category);

    private static QdaCode Branch(string facet, string name, IReadOnlyList<Category> categories, Func<int, string?> colour) => new(
        NamedGuid.Of("code", facet), name, IsCodable: false, Colour: null, "",
        [.. categories.Select((category, place) => new QdaCode(
            Id(facet, category.Id), category.Name, IsCodable: true, colour(place), DescriptionOf(category), []))]);

    private static string DescriptionOf(Category category) => string.Join("\n", new[]
    {
        category.Definition,
        category.Include.Length > 0 ? $"Include: {category.Include}" : "",
        category.Exclude.Length > 0 ? $"Exclude: {category.Exclude}" : "",
    }.Where(line => line.Length > 0));
}
