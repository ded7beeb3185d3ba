namespace IhsMiner.Reviews;

/// <summary>What a review counts its articles by.</summary>
public enum ReviewGroup
{
    /// <summary>The year of publication.</summary>
    Year,

    /// <summary>The type of study.</summary>
    StudyType,

    /// <summary>The database that the article was found in.</summary>
    Database,

    /// <summary>The kinds that its statements are of; an article can have several.</summary>
    Kind,

    /// <summary>The themes of its statements; an article can have several.</summary>
    Theme,
}
