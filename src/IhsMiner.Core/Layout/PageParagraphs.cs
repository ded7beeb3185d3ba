namespace IhsMiner.Layout;

/// <summary>A page's lines, in reading order, as paragraphs: each row of a table one, all else by flows.</summary>
internal static class PageParagraphs
{
    public static IEnumerable<Paragraph> Of(IReadOnlyList<TextLine> lines, BodyStyle body)
    {
        var isTable = TableRegions.Among(lines, body);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && isTable[end] == isTable[start]
                && (!isTable[start] || lines[end].SharesRow(lines[end - 1])))
                end++;
            var run = lines.Skip(start).Take(end - start).ToList();
            if (isTable[start])
            {
                yield return new Paragraph(run, run.Min(line => line.Left), run.Max(line => line.Right), IsTable: true);
            }
            else
            {
                foreach (var paragraph in Flow.Of(run).SelectMany(Paragraphs.Of))
                    yield return paragraph;
            }

            start = end;
        }
    }
}
