using IhsMiner.Coding;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>Factors as highlights in the colours of their themes, each with a note that says kind, theme, scores and coder.</summary>
/// <param name="themes">In the codebook's order, which gives them their colours.</param>
public sealed class FactorAnnotations(IReadOnlyList<Category> themes, IReadOnlyList<Category> kinds)
{
    /// <summary>Of a factor without a theme.</summary>
    private const string NoTheme = "#707070";

    public IReadOnlyList<LegendEntry> Legend =>
        [.. themes.Index().Select(theme => new LegendEntry(theme.Item.Name, ThemeColours.Fill(theme.Index)))];

    public IEnumerable<Annotation> Of(CodedPlaces factor)
    {
        var theme = themes.Index().FirstOrDefault(theme => theme.Item.Id == factor.Theme, (-1, null!));
        var colour = theme.Item is null ? NoTheme : ThemeColours.Fill(theme.Index);
        var name = theme.Item?.Name ?? factor.Theme ?? "no theme";
        var kind = kinds.FirstOrDefault(kind => kind.Id == factor.Kind)?.Name ?? factor.Kind;
        var note = string.Join('\n', (string[])
        [
            $"{kind}{Score(factor.KindScore)}",
            $"{name}{Score(factor.ThemeScore)}",
            .. factor.FactorScore is { } score ? [$"states a factor: {Markup.Score(score)}"] : (string[])[],
            factor.Coder,
        ]);
        return PageMarks.Of(factor.Places, colour, note)
            .Select(mark => mark with { Subject = $"{kind}: {name}", Author = factor.Coder });
    }

    private static string Score(double? score) => score is { } value ? $" ({Markup.Score(value)})" : "";
}
