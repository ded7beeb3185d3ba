using IhsMiner.Models;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Models;

public sealed class ModelFolderTests : IDisposable
{
    private static readonly byte[] Bytes = ModelFolder.Bytes(Toy.Model());

    private static readonly Manifest Manifest = new(
        "toy", "0.1.0", "toy", 7, ModelFolder.Hash(Bytes), new('c', 64), 3, 2, new('d', 64), 2, 0,
        new Dictionary<string, double> { ["theme κ"] = 0.6123 });

    private readonly string folder = Directory.CreateTempSubdirectory("ihsminer-models-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_model_that_its_manifest_vouches_for_is_read()
    {
        Write(ModelFolder.Text(Manifest));

        var (model, manifest) = ModelFolder.Read(folder);

        Assert.Equal(Bytes, ModelFolder.Bytes(model));
        Assert.Equivalent(Manifest, manifest, strict: true);
    }

    [Fact]
    public void A_manifest_read_back_and_written_again_has_the_same_text()
    {
        Write(ModelFolder.Text(Manifest));

        Assert.Equal(ModelFolder.Text(Manifest), ModelFolder.Text(ModelFolder.Read(folder).Manifest));
    }

    [Fact]
    public void A_model_that_its_manifest_does_not_vouch_for_is_refused()
    {
        Write(ModelFolder.Text(Manifest with { ModelSha256 = new('0', 64) }));

        Assert.Contains("model.json: is not the file that manifest.json vouches for", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.json")]
    [InlineData("manifest.json")]
    public void A_missing_file_is_named(string name)
    {
        Write(ModelFolder.Text(Manifest));
        File.Delete(Path.Combine(folder, name));

        Assert.Contains($"{name}: cannot be read", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_an_error_for_people()
    {
        var fault = Assert.Throws<IhsMinerException>(() => ModelFolder.Read(Path.Combine(folder, "none")));

        Assert.Contains("cannot be read", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"name\": \"toy\",", "")]
    [InlineData("\"name\": \"toy\",", "\"name\": null,")]
    [InlineData("\"seed\": 7,", "\"seed\": \"seven\",")]
    [InlineData("\"seed\": 7,", "\"seed\": 7, \"seed\": 7,")]
    [InlineData("\"articles\": 2,", "")]
    [InlineData("\"theme κ\": 0.6123", "\"theme κ\": NaN")]
    [InlineData("\"theme κ\": 0.6123", "\"theme κ\": 1e999")]
    [InlineData("{", "")]
    public void A_manifest_that_is_not_right_is_refused(string right, string wrong)
    {
        var text = ModelFolder.Text(Manifest);
        Assert.Contains(right, text, StringComparison.Ordinal);
        Write(text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains("manifest.json: is a damaged manifest", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    public void What_is_no_manifest_at_all_is_refused(string text)
    {
        Write(text);

        Assert.Contains("manifest.json: is ", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_coder_is_named_after_the_model_and_its_hash() =>
        Assert.Equal($"model:toy@{Manifest.ModelSha256[..7]}", Manifest.Coder);

    [Fact]
    public void Hashes_are_those_of_the_standard() => Assert.Equal(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ModelFolder.Hash("abc"u8));

    private void Write(string manifest)
    {
        File.WriteAllBytes(Path.Combine(folder, ModelFolder.ModelName), Bytes);
        File.WriteAllText(Path.Combine(folder, ModelFolder.ManifestName), manifest);
    }

    private string Refusal() => Assert.Throws<IhsMinerException>(() => ModelFolder.Read(folder)).Message;
}
