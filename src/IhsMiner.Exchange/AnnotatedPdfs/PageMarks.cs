using IhsMiner.Sentences;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>A sentence as highlights, one for each page that it stands on.</summary>
internal static class PageMarks
{
    public static IEnumerable<Annotation> Of(IReadOnlyList<Place> places, string colour, string note) => places
        .GroupBy(place => place.Page)
        .Select(page => new Annotation(page.Key, [.. page.Select(place => place.Box)], AnnotationShape.Highlight, colour, note)
        {
            Starts = page.Key == places[0].Page,
        });
}
