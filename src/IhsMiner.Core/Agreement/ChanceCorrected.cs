namespace IhsMiner.Agreement;

/// <summary>
/// (observed − expected) / (1 − expected): the form that κ, π, S, AC1 and α share; they differ in what they expect by
/// chance. Cohen (1960), equation (1), doi:10.1177/001316446002000104.
/// </summary>
public static class ChanceCorrected
{
    /// <summary>Room for the rounding of sums of shares; an expectation this near to 1 is 1.</summary>
    private const double Rounding = 1e-12;

    /// <summary>At most 1; undefined where the expected agreement is 1, since the coefficient is then 0/0.</summary>
    public static Statistic Of(Statistic observed, Statistic expected) => observed.Then(seen => expected.Then(chance =>
        1 - chance < Rounding
            ? new Statistic.Undefined("only one category was used, so that agreement is certain by chance")
            : Statistic.Of((seen - chance) / (1 - chance))));
}
