using System.Text.Json;

namespace IhsMiner.Models;

/// <summary>Pieces of a model file, read with a check; a <see cref="FormatException"/> says what is wrong.</summary>
internal static class Checked
{
    /// <summary>No trainer's weights come near; products and sums of greater ones could leave the range of numbers.</summary>
    public const double Greatest = 1e100;

    public static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("a text is null");

    /// <summary>A number within limits, both included.</summary>
    public static double Number(JsonElement element, double least, double most) =>
        element.GetDouble() is var number && number >= least && number <= most
            ? number
            : throw new FormatException(FormattableString.Invariant($"the number {number} is not between {least} and {most}"));

    /// <summary>So many numbers.</summary>
    public static double[] Numbers(JsonElement row, int count)
    {
        double[] numbers = [.. row.EnumerateArray().Select(number => Number(number, -Greatest, Greatest))];
        return numbers.Length == count ? numbers : throw new FormatException($"{numbers.Length} numbers where {count} belong");
    }

    /// <summary>So many whole numbers from <paramref name="least"/> up to and without <paramref name="end"/>.</summary>
    public static int[] Integers(JsonElement row, int count, int least, int end)
    {
        int[] numbers = [.. row.EnumerateArray().Select(number => number.GetInt32())];
        if (numbers.Length != count)
            throw new FormatException($"{numbers.Length} numbers where {count} belong");
        return numbers.All(number => number >= least && number < end)
            ? numbers
            : throw new FormatException($"a number is not between {least} and {end - 1}");
    }

    /// <summary>The numbers as they are, if each is greater than the one before it.</summary>
    public static int[] Ascending(int[] numbers) => numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second)
        ? numbers
        : throw new FormatException("places are not in ascending order");
}
