using System.Globalization;
using System.Text.RegularExpressions;

namespace IhsMiner.Exchange.Imports;

/// <summary>A number that may count statements: <c>3)</c>, <c>(3)</c>, <c>3.</c> or <c>3:</c>; of one to three digits.</summary>
/// <param name="Start">Where it begins, a bracket before it included.</param>
/// <param name="End">Behind it and the spaces after it.</param>
/// <param name="Sign">What follows the digits: a bracket, a full stop or a colon; a space where there is nothing.</param>
/// <param name="InBrackets">Whether it has a bracket on both sides.</param>
internal sealed partial record NumberMark(int Start, int End, int Number, char Sign, bool InBrackets)
{
    /// <summary>All in their order. Digits within a word, a larger number or '4-hour' are none.</summary>
    public static IEnumerable<NumberMark> AllIn(string text) => Pattern().Matches(text).Select(match => new NumberMark(
        match.Index, match.Index + match.Length, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture),
        match.Groups["sign"].ValueSpan is [var sign] ? sign : ' ', match.Groups["open"].Success));

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/\-–—])(?<!\p{N}[.,])(?<open>\()?(?<n>[0-9]{1,3})(?:(?<sign>[).:\]])(?![0-9])|(?=\s))\s*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
