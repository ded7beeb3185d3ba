using IhsMiner.Reviews;

namespace IhsMiner.Exchange.Reviews;

/// <summary>What files call the groups, in the groups' order.</summary>
internal static class GroupNames
{
    public static IReadOnlyList<string> All { get; } = ["year", "study_type", "database", "kind", "theme"];

    public static string Of(ReviewGroup group) => All[(int)group];

    /// <summary>Null where no group is called so.</summary>
    public static ReviewGroup? Parse(string name) => All.Index().Where(entry => entry.Item == name)
        .Select(entry => (ReviewGroup?)entry.Index).FirstOrDefault();
}
