namespace IhsMiner.Exchange.Figures;

/// <summary>
/// The colour of a theme, by its place in the codebook. The set of Okabe and Ito (2008, 'Color Universal Design'), which people
/// with any colour vision tell apart; its black is left out, since it is the text's, and yellow comes last, since it is faint on
/// white. After seven themes they begin again, so a theme's name always stands beside its colour.
/// </summary>
public static class ThemeColours
{
    private static readonly (string Fill, string Ink)[] Colours =
    [
        ("#0072b2", Light), ("#e69f00", Dark), ("#009e73", Dark), ("#cc79a7", Dark), ("#d55e00", Dark), ("#56b4e9", Dark),
        ("#f0e442", Dark),
    ];

    private const string Dark = "#0b0f14";
    private const string Light = "#ffffff";

    /// <summary>The colour of the theme at <paramref name="place"/>, 0 for the first.</summary>
    public static string Fill(int place) => Colours[place % Colours.Length].Fill;

    /// <summary>The colour of text upon it, with a contrast of 4.5 or more (WCAG 2.2, criterion 1.4.3).</summary>
    public static string Ink(int place) => Colours[place % Colours.Length].Ink;
}
