using IhsMiner.Exchange.Codebooks;

namespace IhsMiner.Exchange.Tests.Codebooks;

public sealed class CodebookFolderTests
{
    [Fact]
    public void The_projects_own_codebook_reads_whole()
    {
        var codebook = CodebookFolder.Read(Repository.At("corpus", "codebook"));

        Assert.Equal(6, codebook.Themes.Count);
        Assert.Equal(4, codebook.Kinds.Count);
        Assert.Equal(3007, codebook.Cues.Count(cue => cue.Facet == "theme"));
        Assert.Equal(2996, codebook.Cues.Count(cue => cue.Facet == "kind"));
        Assert.Equal(312, codebook.Cues.Count(cue => cue.Facet == "none"));
        Assert.Equal(264 + 583, codebook.Modifiers.Count);
        Assert.Equal(19680 + 6404 + 17133, codebook.Examples.Count(example => example.IsFactor));
        Assert.Equal(520 + 11553 + 25302, codebook.Examples.Count(example => !example.IsFactor));
        Assert.Equal(17957 + 42435, codebook.Examples.Count(example => example.Passage is not null));
        Assert.Equal(42435, codebook.Examples.Count(example => example.IsProse));
    }

    [Fact]
    public void One_kind_is_measured_against_the_rest()
    {
        var codebook = CodebookFolder.Read(Repository.At("corpus", "codebook"));

        Assert.Equal(["barrier"], codebook.Kinds.Where(kind => kind.VersusRest).Select(kind => kind.Id));
    }

    [Fact]
    public void A_mask_weighs_nothing()
    {
        var codebook = CodebookFolder.Read(Repository.At("corpus", "codebook"));

        var masks = codebook.Cues.Where(cue => cue.Mask).ToList();
        Assert.Equal(14, masks.Count);
        Assert.All(masks, mask => Assert.Equal(0, mask.Weight));
        Assert.Contains(masks, mask => mask.Phrase == "nhs trust*");
    }

    [Fact]
    public void Another_reviews_codebook_of_four_themes_and_two_kinds_reads()
    {
        using var folder = OtherReview();

        var codebook = CodebookFolder.Read(folder.Path);

        Assert.Equal(["cost", "skill", "time", "space"], codebook.Themes.Select(theme => theme.Id));
        Assert.Equal(["helps", "hinders"], codebook.Kinds.Select(kind => kind.Id));
        Assert.Equal(["Money", "Price"], codebook.Themes[0].Aliases);
        Assert.Empty(codebook.Cues);
        Assert.Empty(codebook.Modifiers);
        Assert.Empty(codebook.Examples);
    }

    [Fact]
    public void A_codebook_saved_with_semicolons_and_a_byte_order_mark_reads()
    {
        using var folder = OtherReview();
        folder.Write("kinds.csv", "\uFEFFid;name;definition;aliases;include;exclude\r\nup;Up;\"more; better\";;;\r\ndown;Down;less;;;\r\n");

        Assert.Equal("more; better", CodebookFolder.Read(folder.Path).Kinds[0].Definition);
    }

    [Fact]
    public void Prose_is_read_as_passages_are_and_known_from_them()
    {
        using var folder = OtherReview();
        const string Head = "passage,genre,is_factor,kind,theme,second_theme,text\n";
        folder.Write("passages.csv", Head + "A1,story,yes,helps,cost,,They paid at last.\n");
        folder.Write("prose.csv", Head + "B1,plan,no,,,,The plan has aims.\nB1,plan,yes,hinders,time,,Time is short.\n");

        Assert.Equal(
            [("A1", false, true), ("B1", true, false), ("B1", true, true)],
            CodebookFolder.Read(folder.Path).Examples.Select(example => (example.Passage!, example.IsProse, example.IsFactor)));
    }

    [Fact]
    public void A_missing_folder_is_an_error_that_names_it()
    {
        var error = Assert.Throws<IhsMinerException>(() => CodebookFolder.Read("no-such-codebook"));

        Assert.Contains("no-such-codebook", error.Message, StringComparison.Ordinal);
    }

    internal static ScratchFolder OtherReview()
    {
        var folder = new ScratchFolder();
        folder.Write("themes.csv", "id,name,definition,aliases,include,exclude\n"
            + "cost,Cost,what is paid,Money; Price,,\nskill,Skill,what is known,,,\ntime,Time,how long,,,\nspace,Space,how wide,,,\n");
        folder.Write("kinds.csv", "id,name,definition,aliases,include,exclude\nhelps,Helps,good,,,\nhinders,Hinders,bad,,,\n");
        return folder;
    }
}
