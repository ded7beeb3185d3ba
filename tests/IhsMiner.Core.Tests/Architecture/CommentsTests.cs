using System.Globalization;

namespace IhsMiner.Tests.Architecture;

/// <summary>The first thing that a reader sees of a type says what it is.</summary>
public sealed class CommentsTests
{
    private const string PublicType =
        @"^\s*public\s+(?:(?:static|sealed|abstract|readonly|partial|ref|unsafe|new)\s+)*"
        + @"(?:class|record|struct|interface|enum|delegate)\b";

    [Fact]
    public void Every_public_type_has_one() => Rule.Holds(
        "A public type of src says what it is in a comment above it.", Repository.Sources("src").SelectMany(Uncommented));

    private static IEnumerable<string> Uncommented(SourceFile file) => file.Matching(PublicType).Where(offender =>
    {
        var line = int.Parse(offender[(file.Path.Length + 1)..].Split(':')[0], CultureInfo.InvariantCulture);
        var above = line - 2;
        while (above >= 0 && file.Lines[above].TrimStart().StartsWith('['))
            above--;
        return above < 0 || !file.Lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal);
    });
}
