namespace IhsMiner.Tests.Architecture;

/// <summary>The other tests of this folder are as good as their reading of C#.</summary>
public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("""var a = "need";""", "need")]
    [InlineData("""var a = "say \"need\" twice";""", "say \\\"need\\\" twice")]
    [InlineData(""""var a = @"C:\need";"""", "C:\\need")]
    [InlineData("""""var a = """need "quoted" """;""""", "need \"quoted\" ")]
    [InlineData("""var a = $"a {b} need";""", "a {} need")]
    [InlineData("""var a = $"{{b}} need";""", "{{b}} need")]
    [InlineData("""var q = '"'; var a = "need";""", "need")]
    [InlineData("""var a = "";""", "")]
    public void A_literal_is_found_as_it_stands(string source, string literal) =>
        Assert.Equal([literal], CSharpText.Of(source).Literals.Select(found => found.Value));

    [Fact]
    public void A_literal_in_a_hole_is_found() => Assert.Equal(
        ["need", "a {}"], CSharpText.Of("""var a = $"a {(b ? "need" : c)}";""").Literals.Select(found => found.Value));

    [Theory]
    [InlineData("""// "need" """)]
    [InlineData("""/* "need" */""")]
    [InlineData("""/// <summary>"need"</summary>""")]
    public void A_comment_has_no_literals(string source) => Assert.Empty(CSharpText.Of(source).Literals);

    [Fact]
    public void Code_is_left_without_comments_and_contents() =>
        Assert.Equal("a(      );", CSharpText.Of("a(\"need\"); // Console").Code.TrimEnd());

    [Fact]
    public void Every_line_keeps_its_place()
    {
        var text = CSharpText.Of("/*\n\n*/\nvar a =\n\"need\";");

        Assert.Equal(5, text.Code.Split('\n').Length);
        Assert.Equal(5, text.Literals[0].Line);
    }
}
