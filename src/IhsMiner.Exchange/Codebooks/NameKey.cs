namespace IhsMiner.Exchange.Codebooks;

/// <summary>
/// What is left of a name when case, spaces, hyphens and other signs are put aside, so that 'Co-operative Working-' and
/// 'cooperative working' are the same.
/// </summary>
public static class NameKey
{
    public static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
