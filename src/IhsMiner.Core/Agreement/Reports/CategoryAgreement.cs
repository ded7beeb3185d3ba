using IhsMiner.Agreement.Classes;

namespace IhsMiner.Agreement.Reports;

/// <summary>How far coders agree on one category.</summary>
/// <param name="Fleiss">Null where categories are sets.</param>
/// <param name="Figures">The first coder taken as right; null unless there are two coders, with one category an item.</param>
public sealed record CategoryAgreement(SpecificAgreement Specific, FleissCategory? Fleiss, ClassFigures? Figures)
{
    /// <summary>One for each category, in the scale's order; one for each member where categories are sets.</summary>
    public static IReadOnlyList<CategoryAgreement> Of(Ratings ratings, MeasurementScale scale, ConfusionMatrix? confusion)
    {
        var matrix = CoincidenceMatrix.Of(ratings);
        if (scale.AreSets)
            return [.. SpecificAgreement.OfMembers(matrix).Select(specific => new CategoryAgreement(specific, null, null))];
        var fleiss = FleissCategory.Of(ratings);
        var figures = confusion is null ? null : ClassFigures.Of(confusion);
        return
        [
            .. SpecificAgreement.Of(matrix).Select((specific, category) =>
                new CategoryAgreement(specific, fleiss[category], figures?[category])),
        ];
    }
}
