namespace IhsMiner.Agreement.Unitizing;

/// <summary>What coders marked units in: a text, or a recording.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">In steps: L in Krippendorff (2004), at least 1.</param>
/// <param name="Coders">m in Krippendorff (2004), at least 2.</param>
/// <param name="Units">In any order.</param>
public sealed record Continuum(int Start, int Length, int Coders, IReadOnlyList<Unit> Units)
{
    /// <summary>The categories of the units, in ordinal order.</summary>
    public IReadOnlyList<string> Categories =>
        [.. Units.Select(unit => unit.Category).Distinct().Order(StringComparer.Ordinal)];

    /// <exception cref="ArgumentException">
    /// A unit outside, of an unknown coder or without length, or two of one coder and category that overlap.
    /// </exception>
    public void Validate()
    {
        foreach (var unit in Units)
        {
            if (unit.Coder < 0 || unit.Coder >= Coders)
                throw new ArgumentException($"Coder {unit.Coder} of a unit is not below {Coders}.");
            if (unit.Length < 1 || unit.Start < Start || unit.End > Start + Length)
                throw new ArgumentException($"The unit from {unit.Start} to {unit.End} is empty or not within the continuum.");
        }

        foreach (var own in Units.GroupBy(unit => (unit.Coder, unit.Category)))
        {
            var sorted = own.OrderBy(unit => unit.Start).ToArray();
            foreach (var (one, next) in sorted.Zip(sorted.Skip(1)))
                if (next.Start < one.End)
                    throw new ArgumentException(
                        $"Two units '{own.Key.Category}' of coder {own.Key.Coder} overlap at {next.Start}.");
        }
    }

    /// <summary>
    /// One coder's units of one category and the gaps between them, which fill the continuum from end to end.
    /// </summary>
    internal IReadOnlyList<Section> Sections(int coder, string category)
    {
        List<Section> sections = [];
        var place = Start;
        foreach (var unit in Units.Where(unit => unit.Coder == coder && unit.Category == category).OrderBy(unit => unit.Start))
        {
            if (unit.Start > place)
                sections.Add(new(place, unit.Start - place, IsUnit: false));
            sections.Add(new(unit.Start, unit.Length, IsUnit: true));
            place = unit.End;
        }

        if (place < Start + Length)
            sections.Add(new(place, Start + Length - place, IsUnit: false));
        return sections;
    }
}

/// <summary>A unit of one category, or a gap between two.</summary>
internal sealed record Section(int Start, int Length, bool IsUnit);
