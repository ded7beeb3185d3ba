namespace IhsMiner.Updates.Eligibility;

/// <summary>How a criterion is looked for. Files print the name in lower case.</summary>
public enum CriterionTest
{
    /// <summary>By the year of publication.</summary>
    Year,

    /// <summary>By sentences that hold words or phrases.</summary>
    Words,

    /// <summary>By how many of all words are a language's commonest.</summary>
    Language,
}
