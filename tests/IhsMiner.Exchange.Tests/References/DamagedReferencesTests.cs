using System.Text;
using IhsMiner.Exchange.References;
using IhsMiner.References;

namespace IhsMiner.Exchange.Tests.References;

public sealed class DamagedReferencesTests
{
    private const string Signs = "{}\"@#=,\\-\n\r\t \0Aé😀TYER";

    /// <summary>One changed letter after the other, with a fixed seed.</summary>
    [Theory]
    [InlineData("a.ris", "TY  - JOUR\nAU  - Evans, J\nTI  - One\nPY  - 2019\nSP  - 1\nEP  - 9\nDO  - 10.1136/x\nER  - \n\nTY  - RPRT\nTI  - Two\nER  - \n")]
    [InlineData("a.nbib", "PMID- 1\nTI  - One\n      and more\nFAU - Evans, J\nAU  - Evans J\nDP  - 2019 Feb\nLID - 10.1136/x [doi]\n\nPMID- 2\nTI  - Two\n")]
    [InlineData("a.bib", "@string{b = \"BMJ\"}\n@article{k, title={One {\\\"o}}, author={A B and C, D}, year=2019, journal = b # { 2}}\n@misc(l, title=\"Two\")\n")]
    [InlineData("a.csv", "title,authors,year,doi\n\"One, more\",\"A B, C D\",2019,10.1136/x\nTwo,,,\n")]
    public void A_file_with_wrong_letters_is_read_or_is_an_error(string name, string text)
    {
        using var folder = new ScratchFolder();
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var damaged = text.ToCharArray().ToList();
            for (var change = 0; change <= round % 6; change++)
            {
                var place = random.Next(damaged.Count);
                if (random.Next(2) == 0)
                    damaged.RemoveAt(place);
                else
                    damaged.Insert(place, Signs[random.Next(Signs.Length)]);
            }

            Check(folder.Write(name, Encoding.UTF8.GetBytes([.. damaged])));
        }
    }

    /// <summary>Whatever was read can be written, and is then read as the same number of references.</summary>
    private static void Check(string path)
    {
        ReferenceList list;
        try
        {
            list = ReferenceFile.Read(path);
        }
        catch (IhsMinerException)
        {
            return;
        }

        Assert.Equal(list.References.Count, Written.Read("b.ris", Written.Ris(list.References)).References.Count);
    }
}
