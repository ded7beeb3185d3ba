using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>The fields of a record of which some have found their place: what is left stays with the reference.</summary>
internal sealed class FieldsLeft(IReadOnlyList<RawField> fields)
{
    private readonly List<RawField> left = [.. fields];

    public IReadOnlyList<ReferenceField> Rest => [.. left.Select(one => new ReferenceField(one.Name, one.Text))];

    public IReadOnlyList<RawField> All(string name) => [.. left.Where(field => field.Name == name)];

    public void Remove(RawField field) => left.Remove(field);

    /// <summary>The first field of the first name that is there, and none of its repetitions under these names; null where none is.</summary>
    public string? Take(params string[] names)
    {
        var text = names.SelectMany(All).FirstOrDefault()?.Text;
        if (text is not null)
            left.RemoveAll(field => field.Text == text && names.Contains(field.Name));
        return text;
    }

    /// <summary>All fields of any of the names, in the record's order.</summary>
    public IReadOnlyList<string> TakeAll(params string[] names)
    {
        string[] texts = [.. left.Where(field => names.Contains(field.Name)).Select(field => field.Text)];
        left.RemoveAll(field => names.Contains(field.Name));
        return texts;
    }
}
