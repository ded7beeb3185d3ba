using System.Globalization;

namespace IhsMiner.Agreement;

/// <summary>
/// A figure, or the reason why there is none. Where the truth is undefined (0/0, no items, one category only) a
/// statistic says so; it is never NaN, and never a 0 that was not computed.
/// </summary>
public abstract record Statistic
{
    private Statistic()
    {
    }

    /// <summary>The figure, or null where it is undefined.</summary>
    public double? ValueOrNull => (this as Defined)?.Value;

    /// <summary>Why it is undefined, or null where it is defined.</summary>
    public string? ReasonOrNull => (this as Undefined)?.Because;

    /// <summary>A defined figure; NaN and infinity are a bug of the caller.</summary>
    public static Statistic Of(double value) => new Defined(value);

    /// <summary>The quotient, or undefined where the denominator is 0.</summary>
    /// <param name="because">The reason to give in that case.</param>
    public static Statistic Ratio(double numerator, double denominator, string because) =>
        denominator == 0 ? new Undefined(because) : new Defined(numerator / denominator);

    /// <summary>What <paramref name="next"/> makes of the figure; what is undefined stays so, for the same reason.</summary>
    public Statistic Then(Func<double, Statistic> next) => this is Defined defined ? next(defined.Value) : this;

    /// <summary>A finite figure.</summary>
    public sealed record Defined : Statistic
    {
        public Defined(double value)
        {
            if (!double.IsFinite(value))
                throw new ArgumentOutOfRangeException(nameof(value), value, "A defined statistic is finite.");
            Value = value;
        }

        public double Value { get; }

        /// <summary>Up to four decimals, invariant.</summary>
        public override string ToString() => Value.ToString("0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>No figure.</summary>
    /// <param name="Because">A clause in lower case without a full stop, for reports.</param>
    public sealed record Undefined(string Because) : Statistic
    {
        public override string ToString() => $"undefined ({Because})";
    }
}
