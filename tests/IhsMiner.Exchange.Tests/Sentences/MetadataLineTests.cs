using IhsMiner.Documents;
using IhsMiner.Exchange.Sentences;
using IhsMiner.Metadata;
using IhsMiner.Sentences;

namespace IhsMiner.Exchange.Tests.Sentences;

public sealed class MetadataLineTests
{
    [Fact]
    public void What_is_found_has_its_place_and_what_is_not_is_null()
    {
        var document = new Document("a.pdf", "00ff", [new Page(1, 600, 800, 0, []), new Page(2, 600, 800, 0, []) { IsRecognised = true }]);
        var metadata = new ArticleMetadata(
            new("Care", 0.95, "CARE", new Place(1, new Box(10, 20, 30, 40))), [new("A. Writer", 0.5, "A. Writer", null)], null, null, null);
        using var writer = new StringWriter();

        MetadataLine.Write(writer, document, metadata, ["one page is blank"]);

        Assert.Equal(
            "{\"document\":\"a.pdf\",\"sha256\":\"00ff\",\"pages\":2,\"recognised_pages\":[2],\"warnings\":[\"one page is blank\"],"
            + "\"metadata\":{\"title\":{\"value\":\"Care\",\"confidence\":0.95,\"quotation\":\"CARE\","
            + "\"box\":{\"page\":1,\"left\":10,\"top\":20,\"right\":30,\"bottom\":40}},"
            + "\"authors\":[{\"value\":\"A. Writer\",\"confidence\":0.5,\"quotation\":\"A. Writer\",\"box\":null}],"
            + "\"journal\":null,\"year\":null,\"doi\":null}}\n",
            writer.ToString());
    }
}
