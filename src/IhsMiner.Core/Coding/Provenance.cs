namespace IhsMiner.Coding;

/// <summary>Who gave a statement its codes, and where in its article it stands.</summary>
/// <param name="Coder">A person's name, <see cref="Person"/>, or a model as <c>model:name@version</c>.</param>
/// <param name="Date">When it was coded; null where nobody wrote that down.</param>
/// <param name="Page">The page of the article, 1 for the first; null where nobody wrote that down.</param>
/// <param name="Quotation">The article's own words; empty where nobody wrote them down.</param>
/// <param name="Scores">Of a model; null for a person.</param>
public sealed record Provenance(string Coder, DateOnly? Date, int? Page, string Quotation, CodingScores? Scores)
{
    /// <summary>The coder of a chart that names none: people keep charts.</summary>
    public const string Person = "person";

    /// <summary>What a model's name begins with.</summary>
    public const string Model = "model:";

    public bool IsByModel => Coder.StartsWith(Model, StringComparison.Ordinal);
}
