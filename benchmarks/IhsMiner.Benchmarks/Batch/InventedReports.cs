using System.Globalization;
using System.Text;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Benchmarks.Batch;

/// <summary>
/// Reports to measure a batch by: the bundled samples, each copy with a comment of its own behind its end, and reports of two to seven
/// pages whose sentences are drawn from the codebook's. The same count gives the same bytes.
/// </summary>
internal static class InventedReports
{
    private const long Seed = 2022;

    /// <summary>One in so many is a copy of a sample.</summary>
    private const int SampleEvery = 50;

    /// <summary>Lines of a page, and the distance between two in points.</summary>
    private const int Lines = 44, Leading = 15;

    /// <summary>Characters of a line: what 10 point Helvetica has room for between the margins.</summary>
    private const int Width = 95;

    /// <summary>Writes <c>00001.pdf</c> and so on into the folder.</summary>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        string[] sentences = [.. Sentences().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        for (var i = 1; i <= count; i++)
            File.WriteAllBytes(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D5}.pdf")),
                i % SampleEvery == 0 ? Sample(i) : Report(sentences, i));
    }

    private static IEnumerable<string> Sentences() => Corpus.Codebook.Examples.Select(example => example.Text)
        .Concat(Corpus.Sentences)
        // Parentheses would have to be escaped, and Helvetica's own encoding has no more.
        .Where(text => text.All(letter => letter is >= ' ' and <= '~' and not ('(' or ')' or '\\')));

    private static byte[] Sample(int number) =>
    [
        .. File.ReadAllBytes(Corpus.Pdfs[number / SampleEvery % Corpus.Pdfs.Count]),
        .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n% copy {number}\n")),
    ];

    private static byte[] Report(string[] sentences, int number)
    {
        var drawn = 0;
        var pages = 2 + Drawn(6);
        return new MinimalPdf { Pages = [.. Enumerable.Range(0, pages).Select(page => Page(page))] }.Bytes();

        int Drawn(int limit) => SplitMix64.Below(limit, Seed + number, drawn++);

        string Page(int page)
        {
            var lines = new List<string> { page == 0 ? $"Report {number} on integrated care" : $"{page} Findings", "" };
            while (lines.Count < Lines)
            {
                var paragraph = string.Join(' ', Enumerable.Range(0, 3 + Drawn(4)).Select(_ => sentences[Drawn(sentences.Length)]));
                lines.AddRange([.. Wrapped(paragraph), ""]);
            }

            return string.Concat(lines.Take(Lines).Select((line, i) => line.Length == 0 ? "" : MinimalPdf.Line(line, 60, 740 - (Leading * i))));
        }
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length >= Width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        yield return line;
    }
}
