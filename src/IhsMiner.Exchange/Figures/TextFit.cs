using System.Globalization;

namespace IhsMiner.Exchange.Figures;

/// <summary>Cuts text to what fits, with an ellipsis where something is left out. Letters keep their accents.</summary>
internal static class TextFit
{
    private const string Ellipsis = "…";

    /// <summary><paramref name="text"/>, or as much of it as fits into one line of <paramref name="width"/> pixels.</summary>
    public static string Cut(string text, double width, double size) => Wrap(text, width, size, lines: 1)[0];

    /// <summary>At least one line and at most <paramref name="lines"/>; words break only where one alone is too long.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, int lines)
    {
        var rest = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var wrapped = new List<string>();
        while (wrapped.Count < lines - 1 && TextWidth.Of(rest, size) > width)
        {
            var fitting = Fitting(rest, width, size);
            var space = fitting < rest.Length && rest[fitting] == ' ' ? fitting : rest.LastIndexOf(' ', fitting - 1, fitting);
            var end = space > 0 ? space : fitting;
            wrapped.Add(rest[..end]);
            rest = rest[end..].TrimStart();
        }

        wrapped.Add(TextWidth.Of(rest, size) <= width ? rest : WithEllipsis(rest, width, size));
        return wrapped;
    }

    // A cut word is left out where that costs little: less than a third of the line.
    private static string WithEllipsis(string text, double width, double size)
    {
        var fitting = Fitting(text, width - TextWidth.Of(Ellipsis, size), size);
        var space = text.LastIndexOf(' ', fitting);
        return text[..(space > fitting * 2 / 3 ? space : fitting)].TrimEnd(' ', ',', ';', ':') + Ellipsis;
    }

    // How many UTF-16 units from the start fit: whole letters with their accents, and at least one of them.
    private static int Fitting(string text, double width, double size)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        var fitting = starts.Length > 1 ? starts[1] : text.Length;
        foreach (var end in starts.Skip(2).Append(text.Length))
        {
            if (TextWidth.Of(text[..end], size) > width)
                break;
            fitting = end;
        }

        return fitting;
    }
}
