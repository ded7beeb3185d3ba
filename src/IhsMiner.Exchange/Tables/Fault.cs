namespace IhsMiner.Exchange.Tables;

/// <summary>Something in a file that a person has to mend.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">1 for the first, or null where the whole file is meant.</param>
/// <param name="Message">What was expected and what stands there.</param>
internal sealed record Fault(string File, int? Line, string Message)
{
    public override string ToString() => Line is null ? $"{File}: {Message}" : $"{File}, line {Line}: {Message}";
}
