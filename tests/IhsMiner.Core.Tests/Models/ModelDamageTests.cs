using System.Text;
using IhsMiner.Models;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Models;

public sealed class ModelDamageTests
{
    private static readonly string Whole = Encoding.UTF8.GetString(ModelFolder.Bytes(Toy.Model()));

    [Theory]
    [InlineData("\"ihsminer-model\"", "\"other\"", "is no IhsMiner model")]
    [InlineData("\"format\": \"ihsminer-model\",", "", "is no IhsMiner model")]
    [InlineData("\"ihsminer-model\"", "3", "is no IhsMiner model")]
    [InlineData("\"version\": 1", "\"version\": 2", "a model of version 2, this program reads version 1; train it again")]
    [InlineData("\"version\": 1", "\"version\": 1.5", "is a damaged model")]
    [InlineData("\"version\": 1,", "", "is a damaged model")]
    [InlineData("\"seed\": 7", "\"seed\": \"7\"", "is a damaged model")]
    [InlineData("\"trainer\": \"toy\"", "\"trainer\": null", "a text is null")]
    [InlineData("\"trainer\": \"toy\"", "\"trainer\": \"\\ud83d\"", "is a damaged model")]
    [InlineData("\"seed\": 7,", "\"seed\": 7, \"seed\": 8,", "is a damaged model")]
    public void A_head_that_is_not_right_is_refused(string right, string wrong, string message) =>
        Refused(Replaced(right, wrong), message);

    [Theory]
    [InlineData("\"factorThreshold\": 0.5", "\"factorThreshold\": 1.01", "1.01 is not between 0 and 1")]
    [InlineData("\"factorThreshold\": 0.5", "\"factorThreshold\": -0.1", "-0.1 is not between 0 and 1")]
    [InlineData("\"secondThemeThreshold\": 1,", "\"secondThemeThreshold\": 2,", "2 is not between 0 and 1")]
    [InlineData("\"ngramScale\": 1", "\"ngramScale\": -1", "-1 is not between 0")]
    [InlineData("[-3, 3]", "[-3, NaN]", "is a damaged model")]
    [InlineData("[-3, 3]", "[-3, 1e999]", "is a damaged model")]
    [InlineData("[-3, 3]", "[-3, 1e101]", "1E+101 is not between")]
    [InlineData("[-3, 3]", "[-3, \"3\"]", "is a damaged model")]
    [InlineData("\"gold*\", 3", "\"gold*\", -3", "-3 is not between 0")]
    [InlineData("\"bad\", 1.5", "\"bad\", -1.5", "-1.5 is not between 0")]
    public void A_number_out_of_range_is_refused(string right, string wrong, string message) =>
        Refused(Replaced(right, wrong), message);

    [Theory]
    [InlineData("[-3, 3]", "[-3, 3, 3]", "3 numbers where 2 belong")]
    [InlineData("[-3, 3],", "", "4 rows of weights for 5 features")]
    [InlineData("\"biases\": [0, 0.01]", "\"biases\": [0]", "1 numbers where 2 belong")]
    [InlineData("\"biases\": [0, 0.01], ", "", "is a damaged model")]
    [InlineData("\"type\": \"linear\"", "\"type\": \"forest\"", "unknown scoring function 'forest'")]
    [InlineData("[\"no\", \"yes\"]", "[\"yes\", \"no\"]", "the classes of \"factor\" are not no and yes")]
    [InlineData("[\"no\", \"yes\"]", "[\"no\", \"ja\"]", "the classes of \"factor\" are not no and yes")]
    [InlineData("[\"up\", \"down\"]", "[\"up\", \"up\"]", "two or more classes, each once")]
    [InlineData("[\"a\", \"b\"]", "[\"a\"]", "two or more classes, each once")]
    [InlineData("[\"a\", \"b\"]", "[\"a\", \"b\", \"c\"]", "2 numbers where 3 belong")]
    [InlineData("[\"a\", \"b\"]", "[\"a\", null]", "a text is null")]
    [InlineData("\"theme\": {", "\"subject\": {", "is a damaged model")]
    public void A_decision_that_does_not_fit_is_refused(string right, string wrong, string message) =>
        Refused(Replaced(right, wrong), message);

    [Theory]
    [InlineData("[\"word\", \"gold\", 1]", "[\"word\", \"good\", 1]")]
    [InlineData("[\"word\", \"gold\", 1]", "[\"smell\", \"gold\", 1]")]
    [InlineData("[\"word\", \"gold\", 1]", "[\"word\", \"gold\"]")]
    [InlineData("[\"word\", \"gold\", 1]", "{\"word\": \"gold\"}")]
    [InlineData("\"gold*\", 3, false", "\"gold*\", 3, 0")]
    [InlineData("\"gold*\", 3, false", "\"gold*\", 3")]
    [InlineData("\"features\": [", "\"aspects\": [")]
    [InlineData("\"cues\": [", "\"cues\": {}, \"cue\": [")]
    public void A_feature_or_cue_that_is_not_right_is_refused(string right, string wrong) =>
        Refused(Replaced(right, wrong), "is a damaged model");

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        for (var length = 0; length < Whole.TrimEnd().Length; length += 7)
            Refused(Whole[..length], "model.json: is ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("not JSON")]
    [InlineData("%PDF-1.7")]
    public void What_is_no_model_at_all_is_refused(string text) => Refused(text, "model.json: is ");

    [Fact]
    public void A_byte_changed_anywhere_gives_a_model_or_a_refusal_and_no_other_error()
    {
        var bytes = ModelFolder.Bytes(Toy.Model());
        for (var place = 0; place < bytes.Length; place++)
            foreach (var value in new byte[] { 0, (byte)'9', (byte)'"', (byte)']', 0xff })
            {
                byte[] changed = [.. bytes];
                changed[place] = value;
                if (Record.Exception(() => ModelReader.Read(changed, "model.json")) is { } fault)
                    Assert.IsType<IhsMinerException>(fault);
            }
    }

    private static string Replaced(string right, string wrong)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        return Whole.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static void Refused(string text, string message)
    {
        var fault = Assert.Throws<IhsMinerException>(() => ModelReader.Read(Encoding.UTF8.GetBytes(text), "model.json"));

        Assert.StartsWith("model.json: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }
}
