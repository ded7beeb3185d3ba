namespace IhsMiner.Classification;

/// <summary>One dimension of the feature space.</summary>
/// <param name="Group">The group that yields it.</param>
/// <param name="Name">Its name in the group.</param>
/// <param name="Weight">What its value is multiplied by: the inverse document frequency for n-grams, otherwise 1.</param>
public sealed record Feature(string Group, string Name, double Weight)
{
    /// <summary>Whether it is one of the many n-grams, and not one of the few features that each say much.</summary>
    public bool IsNgram => Group is WordNgrams.GroupName or CharacterNgrams.GroupName;
}
