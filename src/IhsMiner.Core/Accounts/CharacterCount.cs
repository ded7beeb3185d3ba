using IhsMiner.Layout;

namespace IhsMiner.Accounts;

/// <summary>
/// How many characters a text holds for the account: UTF-16 units once ligatures and parted accents are plain, white space left out,
/// characters that show nothing counted as they are.
/// </summary>
public static class CharacterCount
{
    public static int Of(string text)
    {
        var count = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var hidden = word.Count(Glyphs.IsInvisible);
            var shown = hidden == 0 ? word : string.Concat(word.Where(c => !Glyphs.IsInvisible(c)));
            count += hidden + Glyphs.Plain(shown).Length;
        }

        return count;
    }
}
