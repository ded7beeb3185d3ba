using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IhsMiner.Classification;

namespace IhsMiner.Models;

/// <summary>A model on disk: model.json, manifest.json that vouches for it, and a card for people.</summary>
public static class ModelFolder
{
    public const string ModelName = "model.json";
    public const string ManifestName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };

    /// <exception cref="IhsMinerException">A file is missing, damaged, of another version, or not the one vouched for.</exception>
    public static (CompiledModel Model, Manifest Manifest) Read(string folder)
    {
        var modelPath = Path.Combine(folder, ModelName);
        var manifestPath = Path.Combine(folder, ManifestName);
        var bytes = Bytes(modelPath);
        var manifest = ReadManifest(manifestPath);
        if (Hash(bytes) != manifest.ModelSha256)
            throw new IhsMinerException(
                $"{modelPath}: is not the file that {ManifestName} vouches for (its SHA-256 differs); get both again or train it again");
        return (ModelReader.Read(bytes, modelPath), manifest);
    }

    /// <summary>The model's bytes as they go into <see cref="ModelName"/>.</summary>
    public static byte[] Bytes(CompiledModel model)
    {
        using var writer = new StringWriter();
        ModelWriter.Write(model, writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    /// <summary>The manifest's text as it goes into <see cref="ManifestName"/>.</summary>
    public static string Text(Manifest manifest) => JsonSerializer.Serialize(manifest, Json) + "\n";

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static Manifest ReadManifest(string path)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(Bytes(path), Json) ?? throw new JsonException("it holds nothing");
            return manifest.Scores.Values.All(double.IsFinite) ? manifest : throw new JsonException("a score is not finite");
        }
        catch (JsonException fault)
        {
            throw new IhsMinerException($"{path}: is a damaged manifest ({fault.Message}); get it again or train it again", fault);
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IhsMinerException(
                $"{path}: cannot be read ({fault.Message}); name a model's folder with --model, or make one with 'ihsminer train'", fault);
        }
    }
}
