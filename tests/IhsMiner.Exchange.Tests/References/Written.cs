using IhsMiner.Exchange.References;
using IhsMiner.References;

namespace IhsMiner.Exchange.Tests.References;

/// <summary>Reads references that a test writes down.</summary>
internal static class Written
{
    public static ReferenceList Read(string name, string text)
    {
        using var folder = new ScratchFolder();
        return ReferenceFile.Read(folder.Write(name, text));
    }

    public static Reference One(string name, string text)
    {
        var list = Read(name, text);
        Assert.Empty(list.Issues);
        return Assert.Single(list.References);
    }

    public static string Ris(IEnumerable<Reference> references)
    {
        using var writer = new StringWriter();
        RisFile.Write(writer, references);
        return writer.ToString();
    }
}
