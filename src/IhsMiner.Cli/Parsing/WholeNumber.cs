using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace IhsMiner.Cli.Parsing;

/// <summary>An option whose value is a whole number of a range.</summary>
internal static class WholeNumber
{
    /// <param name="usual">The value where the option is not given.</param>
    /// <param name="least">The smallest value there is.</param>
    /// <param name="most">The largest value there is.</param>
    public static Option<int> Option(string name, string description, int usual, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => usual,
        CustomParser = result => Read(result, name, least, most) ?? usual,
    };

    /// <summary>The same without a usual value: null where the option is not given.</summary>
    public static Option<int?> Optional(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result => Read(result, name, least, most),
    };

    private static int? Read(ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least && value <= most)
            return value;
        result.AddError(string.Create(
            CultureInfo.InvariantCulture, $"{name} is '{text}', expected a whole number from {least} to {most}."));
        return null;
    }
}
