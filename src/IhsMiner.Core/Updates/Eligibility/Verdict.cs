namespace IhsMiner.Updates.Eligibility;

/// <summary>What an article's words say of a criterion.</summary>
public enum Verdict
{
    /// <summary>They speak for it.</summary>
    For,

    /// <summary>They speak against it.</summary>
    Against,

    /// <summary>They say nothing, or both: for a person to decide.</summary>
    Open,
}
