namespace IhsMiner.References;

/// <summary>
/// A record of a bibliographic database or a reference manager: what a search found, whatever file format it came in. What the
/// record does not say is null, or an empty list.
/// </summary>
/// <param name="Type">RIS's code, such as <c>JOUR</c>, <c>RPRT</c> or <c>THES</c>; <c>GEN</c> where the record does not say.</param>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The line on which the record begins, 1 for the first.</param>
public sealed record Reference(string Type, string File, int Line)
{
    public string? Title { get; init; }

    /// <summary>In the record's order, each as <c>Family, Given</c> where the record tells them apart, else as it stands.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Of publication.</summary>
    public int? Year { get; init; }

    /// <summary>Its name; the abbreviation where there is no other.</summary>
    public string? Journal { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>First and last, such as <c>12-20</c>, or an article number.</summary>
    public string? Pages { get; init; }

    /// <summary>See <see cref="References.Doi"/>.</summary>
    public string? Doi { get; init; }

    public string? Url { get; init; }

    public string? Abstract { get; init; }

    /// <summary>Where it was found, such as <c>MEDLINE</c>.</summary>
    public string? Database { get; init; }

    /// <summary>As the record says it, <c>en</c>, <c>eng</c> or <c>English</c> alike.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>All else that the record says, in its order, under the names of its format: nothing of it is lost.</summary>
    public IReadOnlyList<ReferenceField> Others { get; init; } = [];
}
