using System.Globalization;
using System.Text;

namespace IhsMiner.Cli.Tests.Support;

/// <summary>An invented review of branch libraries, begun with 'ihsminer new': four themes, two kinds, six articles.</summary>
internal sealed record LibraryReview(string Folder)
{
    private static readonly (string Theme, string[] Subjects)[] Themes =
    [
        ("access", ["The bus to the branch", "The booking line", "Opening hours"]),
        ("money", ["The annual grant", "The price of the card", "A budget of our own"]),
        ("staff-and-skills", ["A trained librarian", "The weekend rota", "Courses for volunteers"]),
        ("trust", ["Word of mouth", "A promise to parents", "The rumour about data"]),
    ];

    private static readonly (string Kind, string[] Effects)[] Kinds =
    [
        ("helps", ["made readers come back", "brought new readers in", "kept the branch alive"]),
        ("hinders", ["kept readers away", "put new readers off", "nearly closed the branch"]),
    ];

    /// <summary>Begins the review in the folder and fills in chart and examples.</summary>
    public static async Task<LibraryReview> In(ScratchFolder folder)
    {
        var review = new LibraryReview(folder.At("library"));
        var run = await Run.Of("new", review.Folder, "--themes", "Access, Money, Staff and skills, Trust", "--kinds", "Helps,Hinders");
        Assert.Equal(0, run.ExitCode);
        var chart = new StringBuilder("article_id,kind,theme,statement\n");
        var examples = new StringBuilder("theme,kind,second_theme,text\n");
        for (var article = 0; article < 6; article++)
            foreach (var (theme, kind, text) in Sentences(article))
                chart.Append(CultureInfo.InvariantCulture, $"branch-{2010 + article},{kind},{theme},{text}.\n");
        for (var turn = 0; turn < 3; turn++)
            foreach (var (theme, kind, text) in Sentences(turn))
                examples.Append(CultureInfo.InvariantCulture, $"{theme},{kind},,In one town {text.ToLowerInvariant()}.\n");
        var negatives = Enumerable.Range(3, 24).Select(i => string.Create(CultureInfo.InvariantCulture, $"methods,We asked {i} people in {1990 + i}.\n"));
        File.WriteAllText(review.At("chart.csv"), chart.ToString());
        File.WriteAllText(
            review.At("articles.csv"),
            $"article_id,title\n{string.Concat(Enumerable.Range(2010, 6).Select(year => $"branch-{year},How branch {year} fared\n"))}");
        File.WriteAllText(review.At("codebook/examples.csv"), examples.ToString());
        File.WriteAllText(review.At("codebook/negatives.csv"), $"type,text\n{string.Concat(negatives)}");
        return review;
    }

    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>The verb's command line on this review.</summary>
    public string[] Args(string verb, params string[] rest) =>
        [verb, "--chart", At("chart.csv"), "--codebook", At("codebook"), .. rest];

    /// <summary>One sentence for each theme and kind.</summary>
    private static IEnumerable<(string Theme, string Kind, string Text)> Sentences(int turn) =>
        from theme in Themes.Index()
        from kind in Kinds.Index()
        select (
            theme.Item.Theme, kind.Item.Kind,
            $"{theme.Item.Subjects[(turn + kind.Index) % 3]} {kind.Item.Effects[(turn + theme.Index) % 3]}");
}
