using System.Text;
using IhsMiner.Models;

namespace IhsMiner.Tests.Models;

public sealed class FunctionDamageTests
{
    private const string Whole = "[[0, 1], [0.5, 2], [-1, -2], [1, -3], [10, 20, 30]]";

    [Theory]
    [InlineData("[[0, 1], [0.5, 2], [0, -2], [1, -3], [10, 20, 30]]", "a tree's child does not come after its node")]
    [InlineData("[[0, 1], [0.5, 2], [-1, 0], [1, -3], [10, 20, 30]]", "a tree's child does not come after its node")]
    [InlineData("[[0, 1], [0.5, 2], [-1, -2], [1, 1], [10, 20, 30]]", "a tree's child does not come after its node")]
    [InlineData("[[0, 1], [0.5, 2], [-1, -2], [2, -3], [10, 20, 30]]", "a number is not between -3 and 1")]
    [InlineData("[[0, 1], [0.5, 2], [-4, -2], [1, -3], [10, 20, 30]]", "a number is not between -3 and 1")]
    [InlineData("[[0, 2], [0.5, 2], [-1, -2], [1, -3], [10, 20, 30]]", "a number is not between 0 and 1")]
    [InlineData("[[0, -1], [0.5, 2], [-1, -2], [1, -3], [10, 20, 30]]", "a number is not between 0 and 1")]
    [InlineData("[[0, 1.5], [0.5, 2], [-1, -2], [1, -3], [10, 20, 30]]", "is a damaged model")]
    [InlineData("[[0], [0.5, 2], [-1, -2], [1, -3], [10, 20, 30]]", "2 numbers where 1 belong")]
    [InlineData("[[0, 1], [0.5], [-1, -2], [1, -3], [10, 20, 30]]", "1 numbers where 2 belong")]
    [InlineData("[[0, 1], [0.5, 1e40], [-1, -2], [1, -3], [10, 20, 30]]", "a tree's threshold is out of range")]
    [InlineData("[[0, 1], [0.5, 2], [-1], [1, -3], [10, 20, 30]]", "1 numbers where 2 belong")]
    [InlineData("[[0, 1], [0.5, 2], [-1, -2], [1, -3, -3], [10, 20, 30]]", "3 numbers where 2 belong")]
    [InlineData("[[0, 1], [0.5, 2], [-1, -2], [1, -3], [10, 20]]", "2 numbers where 3 belong")]
    [InlineData("[[0, 1], [0.5, 2], [-1, -2], [1, -3]]", "is a damaged model")]
    [InlineData("{}", "is a damaged model")]
    public void A_tree_that_is_not_right_is_refused(string wrong, string message) => Refused("subspace", Whole, wrong, message);

    [Theory]
    [InlineData("trees", "\"features\": 5", "\"features\": 4", "trees are made for other features than the 5 there are")]
    [InlineData("trees", "\"bias\": 0.5", "\"bias\": 1e999", "is a damaged model")]
    [InlineData("trees", "\"slope\": -0.2", "\"slope\": \"-0.2\"", "is a damaged model")]
    [InlineData("trees", "\"offset\": 0.1, ", "", "is a damaged model")]
    [InlineData("trees", ",\n{\"bias\": 0, \"slope\": -1, \"offset\": 0.3, \"trees\": [\n\n]}", "", "1 ensembles of trees for 2 classes")]
    [InlineData("subspace", "\"columns\": [0, 4]", "\"columns\": [0, 5]", "a number is not between 0 and 4")]
    [InlineData("subspace", "\"columns\": [0, 4]", "\"columns\": [4, 0]", "places are not in ascending order")]
    [InlineData("subspace", "\"columns\": [0, 4]", "\"columns\": [0, 3, 4]", "trees are made for other features than the 3 there are")]
    [InlineData("calibrated", "\"temperature\": 1.25", "\"temperature\": 0", "0 is not between")]
    [InlineData("calibrated", "\"temperature\": 1.25", "\"temperature\": -1", "-1 is not between")]
    [InlineData("calibrated", "\"type\": \"subspace\"", "\"type\": \"space\"", "unknown scoring function 'space'")]
    [InlineData("merged", "\"classes\": 3", "\"classes\": 1", "1 classes merged into 2")]
    [InlineData("merged", "\"classes\": 3", "\"classes\": 2000000000", "2000000000 classes merged into 2")]
    [InlineData("ensemble", "\"weight\": 0.25", "\"weight\": 0.5", "an ensemble's weights do not sum to 1")]
    [InlineData("ensemble", "\"weight\": 0.25", "\"weight\": -0.25", "-0.25 is not between 0 and 1")]
    [InlineData("ensemble", "\"members\": [", "\"members\": [], \"others\": [", "an ensemble's weights do not sum to 1")]
    [InlineData("pooled", "\"members\": [", "\"members\": [], \"others\": [", "a pool has no members")]
    public void A_function_that_is_not_right_is_refused(string type, string right, string wrong, string message) =>
        Refused(type, right, wrong, message);

    private static void Refused(string type, string right, string wrong, string message)
    {
        var whole = Encoding.UTF8.GetString(ModelFolder.Bytes(Functions.Models[type]));
        Assert.Contains(right, whole, StringComparison.Ordinal);
        var damaged = Encoding.UTF8.GetBytes(whole.Replace(right, wrong, StringComparison.Ordinal));

        var fault = Assert.Throws<IhsMinerException>(() => ModelReader.Read(damaged, "model.json"));

        Assert.StartsWith("model.json: is a damaged model", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }
}
