using IhsMiner.Coding;

namespace IhsMiner.Tests.Coding;

public sealed class CategoryIdsTests
{
    [Theory]
    [InlineData("Trust", "trust")]
    [InlineData("Staff and skills", "staff-and-skills")]
    [InlineData("  Money & time! ", "money-time")]
    [InlineData("Zugänge für Ältere", "zugange-fur-altere")]
    [InlineData("Помогает", "")]
    public void An_id_can_be_typed_on_any_keyboard(string name, string id) => Assert.Equal(id, CategoryIds.Of(name));
}
