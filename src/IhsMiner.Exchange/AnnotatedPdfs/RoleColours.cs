using IhsMiner.Layout;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>
/// The colour of each role and of text that was kept out: the set of Okabe and Ito (2008, 'Color Universal Design') with a purple
/// in the place of its black, and two greys.
/// </summary>
public static class RoleColours
{
    /// <summary>In the order of <see cref="Role"/>.</summary>
    private static readonly string[] Colours =
        ["#663399", "#56b4e9", "#d55e00", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#c8b900", "#707070"];

    /// <summary>Of text that is in no sentence.</summary>
    public const string KeptOut = "#a0a0a0";

    /// <summary>All roles in their order, and last what was kept out.</summary>
    public static IReadOnlyList<LegendEntry> Legend { get; } =
        [.. Enum.GetValues<Role>().Select(role => new LegendEntry(Name(role), Of(role))), new("kept out", KeptOut, AnnotationShape.StrikeOut)];

    public static string Of(Role role) => Colours[(int)role];

    public static string Name(Role role) => role.ToString().ToLowerInvariant();
}
