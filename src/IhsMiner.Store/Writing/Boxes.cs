using System.Globalization;
using System.Text;
using IhsMiner.Sentences;

namespace IhsMiner.Store.Writing;

/// <summary>The places of a sentence as JSON: <c>[[page,left,top,right,bottom],…]</c> in points, to 0.1.</summary>
internal static class Boxes
{
    public static string Of(IReadOnlyList<Place> places)
    {
        var json = new StringBuilder("[");
        foreach (var (page, box) in places)
        {
            json.Append(CultureInfo.InvariantCulture, $"{(json.Length > 1 ? "," : "")}[{page}");
            json.Append(CultureInfo.InvariantCulture, $",{Rounded(box.Left)},{Rounded(box.Top)},{Rounded(box.Right)},{Rounded(box.Bottom)}]");
        }

        return json.Append(']').ToString();
    }

    // Adding zero turns a negative zero into zero.
    private static double Rounded(double points) => Math.Round(points, 1) + 0.0;
}
