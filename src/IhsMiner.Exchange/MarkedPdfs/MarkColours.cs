using IhsMiner.Layout;

namespace IhsMiner.Exchange.MarkedPdfs;

/// <summary>
/// The colour of each role and of text that was kept out: the set of Okabe and Ito (2008, 'Color Universal Design') with a purple
/// in the place of its black, and two greys.
/// </summary>
public static class MarkColours
{
    /// <summary>Name, then red, green and blue, 0 to 255; in the order of <see cref="Role"/>, what was kept out last.</summary>
    private static readonly (string Name, byte Red, byte Green, byte Blue)[] Colours =
    [
        ("title", 0x66, 0x33, 0x99), ("abstract", 0x56, 0xb4, 0xe9), ("heading", 0xd5, 0x5e, 0x00), ("body", 0x00, 0x72, 0xb2),
        ("list", 0x00, 0x9e, 0x73), ("table", 0xcc, 0x79, 0xa7), ("caption", 0xe6, 0x9f, 0x00), ("reference", 0xc8, 0xb9, 0x00),
        ("furniture", 0x70, 0x70, 0x70), ("kept out", 0xa0, 0xa0, 0xa0),
    ];

    /// <summary>The place of the colour of text that is in no sentence.</summary>
    public const int KeptOut = 9;

    public static int Count => Colours.Length;

    public static int Of(Role role) => (int)role;

    public static string Name(int colour) => Colours[colour].Name;

    /// <summary>Three numbers from 0 to 1, as PDF's operators <c>rg</c> and <c>RG</c> take them.</summary>
    public static string Operands(int colour)
    {
        var (_, red, green, blue) = Colours[colour];
        return FormattableString.Invariant($"{red / 255.0:0.###} {green / 255.0:0.###} {blue / 255.0:0.###}");
    }
}
