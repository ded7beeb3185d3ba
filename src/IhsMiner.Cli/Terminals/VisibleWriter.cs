using System.Text;

namespace IhsMiner.Cli.Terminals;

/// <summary>
/// Writes on a terminal what comes from files and their names: control characters, which could move the cursor, change colours or turn the
/// direction of writing, show as U+FFFD. Line ends and tabs pass.
/// </summary>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter
{
    private const char Shown = '\uFFFD';

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(IsHidden(value) ? Shown : value);

    public override void Write(string? value) => inner.Write(
        value is null || !value.Any(IsHidden) ? value : string.Create(value.Length, value, static (shown, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                shown[i] = IsHidden(text[i]) ? Shown : text[i];
        }));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Flush() => inner.Flush();

    /// <summary>Unicode's control characters, and those that embed, override or isolate a direction (UAX #9).</summary>
    private static bool IsHidden(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
