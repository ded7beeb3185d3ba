using System.Text.RegularExpressions;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Metadata;

/// <summary>Finds the title: what the layout takes for it, held against the information dictionary's.</summary>
internal static partial class TitleField
{
    /// <summary>The fewest words of a title in the dictionary; shorter ones are often names of files or journals.</summary>
    private const int FewestWords = 3;

    public static MetadataField? Of(Composition composition, FrontMatter front, DocumentInfo info)
    {
        var shown = Shown(composition);
        var claimed = info.Title is { } title && IsTitle(title) ? title : null;
        if (claimed is null)
            return shown;
        if (shown is not null && Holds(Key(shown.Value), Key(claimed)))
            return shown with { Confidence = Certainty.Agreed };
        return Printed(claimed, front) ?? shown ?? new(claimed, Certainty.Claimed, claimed, null);
    }

    /// <summary>The letters and figures, lower-case.</summary>
    public static string Key(string text) =>
        new([.. Glyphs.Plain(text).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static MetadataField? Shown(Composition composition)
    {
        var parts = composition.Sentences.Where(sentence => sentence.Role == Role.Title).ToList();
        if (parts.Count == 0)
            return null;
        var text = string.Join(' ', parts.Select(part => part.Text));
        var places = parts.SelectMany(part => part.Places).Where(place => place.Page == parts[0].Page);
        return new(text, Certainty.Shown, text, new(parts[0].Page, Box.Around(places.Select(place => place.Box))));
    }

    /// <summary>One is the other, or its start or end: a page may add a label before, or the file leave a subtitle out.</summary>
    private static bool Holds(string shown, string claimed) => claimed.Length > 0 && shown.Length > 0
        && (shown.Contains(claimed, StringComparison.Ordinal) || claimed.Contains(shown, StringComparison.Ordinal));

    /// <summary>The dictionary's title where the first pages print it, though not as a title that the layout knows.</summary>
    private static MetadataField? Printed(string claimed, FrontMatter front)
    {
        var key = Key(claimed);
        foreach (var block in front.Blocks)
        {
            if (Key(block.Text) == key)
                return new(claimed, Certainty.Stated, block.Text, block.At(0, block.Text.Length));
        }

        return null;
    }

    private static bool IsTitle(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords && !OfAFile().IsMatch(text);

    [GeneratedRegex(@"\.(dvi|docx?|pdf|tex|indd|rtf|qxp|qxd|pptx?|xlsx?|ps|fm|p65)\b|^microsoft|^untitled|_|\\|://|^\d+\.\.\d+$",
        RegexOptions.IgnoreCase)]
    private static partial Regex OfAFile();
}
