using System.Xml.Linq;
using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

public sealed class ProjectMergeTests
{
    [Fact]
    public void A_project_merged_with_itself_is_itself() =>
        Assert.Equivalent(Packages.Review, ProjectMerge.Of([Packages.Review, Packages.Review], Codes.Book).Project, strict: true);

    [Fact]
    public void Coders_of_several_projects_stand_side_by_side()
    {
        var merged = ProjectMerge.Of([Coded("Anna", "Trust grew.", (0, 5)), Coded("Ben", "Trust grew.", (0, 5)), Coded("Anna", "Trust grew.", (6, 10))], Codes.Book);

        Assert.Empty(merged.Issues);
        Assert.Equal(["Anna", "Ben"], merged.Project.Users.Select(user => user.Name));
        Assert.Equal(
            [("Anna", "Trust"), ("Ben", "Trust"), ("Anna", "grew")],
            ProjectCodings.Of(merged.Project, Codes.Book).Stretches.Select(one => (one.Coder, one.Text)));
    }

    [Fact]
    public void What_is_merged_has_the_structure_that_the_standard_asks_for()
    {
        using var stream = new MemoryStream();
        var merged = ProjectMerge.Of([Packages.Review, Coded("Anna", "Trust grew.", (0, 5)), Coded("Ben", "Trust grew.", (0, 5))], Codes.Book).Project;
        QdaXml.Write(stream, QdaProjectXml.Write(merged));
        var root = XElement.Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        var ids = root.Descendants().Attributes("guid").Select(one => one.Value).ToList();

        Assert.Empty(QdaStructure.Faults(root, QdaStructure.Project));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(merged.Sources.Count, Packages.Read(Packages.Bytes(merged)).Project.Sources.Count);
    }

    [Theory]
    [InlineData("A heading.\nTrust grew.", 11)]
    [InlineData("Trust grew. Then trust fell. Trust grew.", 0)]
    public void Words_are_found_again_where_the_text_has_changed(string text, int start)
    {
        var merged = ProjectMerge.Of([Coded("Anna", text), Coded("Ben", "Trust grew.", (0, 11))], Codes.Book);

        Assert.Empty(merged.Issues);
        Assert.Equal((start, start + 11), merged.Project.Sources[0].Selections.Select(one => (one.Start, one.End)).Single());
    }

    [Fact]
    public void Words_that_are_gone_are_said()
    {
        var merged = ProjectMerge.Of([Coded("Anna", "Another text."), Coded("Ben", "Trust grew.", (0, 11))], Codes.Book);

        Assert.Contains("'Trust grew.' is not in this text", Assert.Single(merged.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_of_the_coder_s_own_is_kept()
    {
        var own = Coded("Ben", "Trust grew.", (0, 5));
        own = own with { Codes = [new(own.Codes[0].Id, "My idea", true, null, "", [])] };

        var merged = ProjectMerge.Of([Coded("Anna", "Trust grew."), own], Codes.Book).Project;

        Assert.Equal(["Organisational culture", "My idea"], merged.Codes.Select(code => code.Name));
    }

    /// <summary>As another program writes it: every id is new.</summary>
    private static QdaProject Coded(string coder, string text, params (int Start, int End)[] places)
    {
        var (user, code) = (Guid.NewGuid(), Guid.NewGuid());
        return new(
            "P", "test", [new(user, coder)], [new(code, "Organisational culture", true, null, "", [])],
            [
                new(Guid.NewGuid(), "T", text, "", [.. places.Select(place => new QdaSelection(
                    Guid.NewGuid(), place.Start, place.End, "", [new(Guid.NewGuid(), code, user, null)]))]),
            ]);
    }
}
