using IhsMiner.Exchange.Codebooks;

namespace IhsMiner.Exchange.Tests.Codebooks;

public sealed class CodebookFaultsTests
{
    private const string Header = "id,name,definition,aliases,include,exclude\n";

    [Theory]
    [InlineData("themes.csv", Header + "a,A,d,,,\na,B,d,,,\n", "themes.csv, line 3: id 'a' stands already in line 2")]
    [InlineData("themes.csv", Header + "a,A,d,,,\nb,B,,,,\n", "themes.csv, line 3: the definition is empty")]
    [InlineData("themes.csv", Header + "a,A,d,,,\nB b,B,d,,,\n", "themes.csv, line 3: id 'B b'")]
    [InlineData("themes.csv", Header + "a,A,d,Pay,,\nb,B,d,pay-,,\n", "themes.csv, line 3: 'pay-' is already a name or alias of 'a'")]
    [InlineData("themes.csv", Header + "a,A,d,,,\n", "themes.csv: expected at least two rows, found 1")]
    [InlineData("themes.csv", Header, "themes.csv: expected at least two rows, found 0")]
    [InlineData("themes.csv", Header + "a,A,d,,,\nb,B\n", "themes.csv, line 3: expected 6 cells, found 2")]
    [InlineData("themes.csv", "id,name\na,A\nb,B\n", "themes.csv, line 1: no column definition, aliases, include, exclude")]
    [InlineData("kinds.csv", Header + "none,N,d,,,\nb,B,d,,,\n", "kinds.csv, line 2: id 'none' is kept")]
    [InlineData("cues.csv", "facet,category,phrase,weight,mask,note\ntheme,pay,tariff*,3,,\n", "cues.csv, line 2: category 'pay' is unknown")]
    [InlineData("cues.csv", "facet,category,phrase,weight,mask,note\ntheme,cost,fee,4,,\n", "cues.csv, line 2: weight '4'")]
    [InlineData("cues.csv", "facet,category,phrase,weight,mask,note\ntheme,cost,fee,-1,,\n", "cues.csv, line 2: weight '-1'")]
    [InlineData("cues.csv", "facet,category,phrase,weight,mask,note\nnone,,fee,2,yes,\n", "cues.csv, line 2: weight '2'")]
    [InlineData("cues.csv", "facet,category,phrase,weight,mask,note\nnone,,f*e,2,,\n", "cues.csv, line 2: phrase 'f*e'")]
    [InlineData("cues.csv", "facet,category,phrase,weight,mask,note\nnone,,Fee,2,,\n", "cues.csv, line 2: phrase 'Fee'")]
    [InlineData("cues.csv", "facet,category,phrase,weight,mask,note\nnone,,f,2,,\nnone,,f,1,,\n", "cues.csv, line 3: 'f' stands already in line 2")]
    [InlineData("modifiers.csv", "role,phrase\nturner,not\n", "modifiers.csv, line 2: role 'turner'")]
    [InlineData("examples.csv", "theme,kind,second_theme,text\ncost,none,,x\n", "examples.csv, line 2: kind 'none' is unknown")]
    [InlineData("negatives.csv", "type,text\nmethods,\n", "negatives.csv, line 2: the text is empty")]
    public void A_fault_is_reported_with_file_and_line(string file, string text, string expected)
    {
        using var folder = CodebookFolderTests.OtherReview();
        folder.Write(file, text);

        var error = Assert.Throws<IhsMinerException>(() => CodebookFolder.Read(folder.Path));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_all_files_come_in_one_message_of_one_line()
    {
        using var folder = CodebookFolderTests.OtherReview();
        File.Delete(folder.At("kinds.csv"));
        folder.Write("modifiers.csv", "role,phrase\nturner,not\n\nturner,Never\n");

        var error = Assert.Throws<IhsMinerException>(() => CodebookFolder.Read(folder.Path));

        Assert.Contains("4 faults to mend", error.Message, StringComparison.Ordinal);
        Assert.Contains("kinds.csv: there is no such file", error.Message, StringComparison.Ordinal);
        Assert.Contains("modifiers.csv, line 2: role", error.Message, StringComparison.Ordinal);
        Assert.Contains("modifiers.csv, line 4: role", error.Message, StringComparison.Ordinal);
        Assert.Contains("modifiers.csv, line 4: phrase 'Never'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}
