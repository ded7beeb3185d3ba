using System.Text;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.References;

/// <summary>A record while its lines are read.</summary>
/// <param name="line">Where it begins.</param>
internal sealed class RecordDraft(int line)
{
    private readonly List<(int Line, string Tag, StringBuilder Text)> fields = [];

    public int Line => line;

    public void Add(TaggedLine tagged) => fields.Add((tagged.Number, tagged.Tag!, new StringBuilder(tagged.Text)));

    /// <summary>Appends a line without a tag to the last field.</summary>
    public void Continue(string text) => fields[^1].Text.Append(' ').Append(text);

    /// <summary>The record; fields without text are left out.</summary>
    public RawReference Finish() => new(line,
        [.. fields.Select(field => new RawField(field.Line, field.Tag, OneLine.Of(field.Text.ToString()))).Where(field => field.Text.Length > 0)]);
}
