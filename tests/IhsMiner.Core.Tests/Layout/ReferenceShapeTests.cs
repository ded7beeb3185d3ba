using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class ReferenceShapeTests
{
    [Theory]
    [InlineData("12. Able A, Baker BC. A history of shared care. Care Quarterly 1999;3:12–29.", true)]
    [InlineData("Able, A., & Baker, B. (1999). A history of shared care. Care Quarterly, 3, 12–29.", true)]
    [InlineData("12. Ask the regional office for one plan in 2024 instead of nineteen.", false)]
    [InlineData("Able and Baker wrote a history of shared care that was printed in 1999.", false)]
    public void An_entry_begins_with_names_and_initials_and_holds_a_year(string text, bool isReference) =>
        Assert.Equal(isReference, ReferenceShape.Has(text));
}
