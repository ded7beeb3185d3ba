namespace IhsMiner.Agreement.Unitizing;

/// <summary>
/// Krippendorff's α_U: agreement on where spans begin and end and of which category they are. Krippendorff (1995),
/// doi:10.2307/271061; Krippendorff (2004), Content Analysis, 2nd edition, section 11.6. A boundary that is off costs the
/// square of the steps by which it is.
/// </summary>
public static class UnitizingAlpha
{
    /// <summary>1 − Σ_c D_oc / Σ_c D_ec over all categories; undefined without units, or with one coder.</summary>
    public static Statistic Of(Continuum continuum) => Of(continuum, continuum.Categories);

    /// <summary>α_U of one category; undefined where nobody marked a unit of it, or with one coder.</summary>
    public static Statistic Of(Continuum continuum, string category) => Of(continuum, [category]);

    /// <summary>D_oc: the mean squared difference of two coders' sections, as a share of L².</summary>
    public static Statistic Observed(Continuum continuum, string category)
    {
        var sections = SectionsOf(continuum, category);
        double sum = 0;
        for (var one = 0; one < sections.Length; one++)
        {
            for (var other = 0; other < sections.Length; other++)
            {
                if (one != other)
                    sum += sections[one].Sum(section => sections[other].Sum(facing => Difference(section, facing)));
            }
        }

        double coders = continuum.Coders;
        return Statistic.Ratio(sum, coders * (coders - 1) * continuum.Length * continuum.Length, "there is one coder");
    }

    /// <summary>
    /// D_ec: the same if each coder's units lay anywhere, 2/L Σ l [ (N_c − 1)/3 (2 l² − 3 l + 1) + l Σ (g − l + 1) ] over
    /// units of l steps and gaps of g ≥ l, divided by mL (mL − 1) − Σ l (l − 1).
    /// </summary>
    public static Statistic Expected(Continuum continuum, string category)
    {
        var sections = SectionsOf(continuum, category).SelectMany(own => own).ToArray();
        double[] units = [.. sections.Where(section => section.IsUnit).Select(section => (double)section.Length)];
        double[] gaps = [.. sections.Where(section => !section.IsUnit).Select(section => (double)section.Length)];
        var sum = units.Sum(length =>
            ((units.Length - 1) / 3.0 * ((2 * length * length * length) - (3 * length * length) + length))
            + (length * length * gaps.Where(gap => gap >= length).Sum(gap => gap - length + 1)));
        var whole = (double)continuum.Coders * continuum.Length;
        return Statistic.Ratio(
            2.0 / continuum.Length * sum,
            (whole * (whole - 1)) - units.Sum(length => length * (length - 1)),
            "the continuum has one step");
    }

    private static Statistic Of(Continuum continuum, IReadOnlyList<string> categories)
    {
        continuum.Validate();
        return Sum(categories, category => Observed(continuum, category)).Then(observed =>
            Sum(categories, category => Expected(continuum, category)).Then(expected => expected == 0
                ? new Statistic.Undefined("nobody marked a unit that could lie elsewhere")
                : Statistic.Of(1 - (observed / expected))));
    }

    private static Statistic Sum(IReadOnlyList<string> categories, Func<string, Statistic> figure) => categories.Aggregate(
        Statistic.Of(0), (sum, category) => sum.Then(before => figure(category).Then(own => Statistic.Of(before + own))));

    private static IReadOnlyList<Section>[] SectionsOf(Continuum continuum, string category) =>
        [.. Enumerable.Range(0, continuum.Coders).Select(coder => continuum.Sections(coder, category))];

    /// <summary>
    /// δ² of two sections: of two units that overlap by both their ends, of a unit within a gap by its length.
    /// </summary>
    private static double Difference(Section one, Section other)
    {
        var (begin, end) = ((double)one.Start - other.Start, (double)one.Start + one.Length - other.Start - other.Length);
        if (one.IsUnit && other.IsUnit)
            return begin > -one.Length && begin < other.Length ? (begin * begin) + (end * end) : 0;
        if (one.IsUnit == other.IsUnit)
            return 0;
        var (unit, isWithin) = one.IsUnit ? (one, begin >= 0 && end <= 0) : (other, begin <= 0 && end >= 0);
        return isWithin ? (double)unit.Length * unit.Length : 0;
    }
}
