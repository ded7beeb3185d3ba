namespace IhsMiner.Cli.Tests.Support;

/// <summary>A review of three articles, two themes and two kinds: small enough to train on in a moment.</summary>
internal sealed record TinyReview(string Chart, string Codebook)
{
    private const string Statements = """
        article_id,kind,theme,statement
        one,help,people,Friendly staff who know one another.
        one,help,money,Shared budgets across the two services.
        one,hinder,people,Staff who do not trust one another.
        two,hinder,money,Budgets that are cut every year.
        two,help,people,Staff are trained together.
        two,hinder,money,No money for shared offices.
        three,help,money,Money follows the patient.
        three,hinder,people,Too few staff on the wards.

        """;

    private const string Categories = "id,name,definition,aliases,include,exclude,versus_rest\n";

    /// <summary>Writes the review into the folder.</summary>
    public static TinyReview In(ScratchFolder folder)
    {
        var codebook = folder.At("codebook");
        Directory.CreateDirectory(codebook);
        folder.Write("codebook/themes.csv", Categories + "people,People,who works there,,,,\nmoney,Money,what it costs,,,,\n");
        folder.Write("codebook/kinds.csv", Categories + "help,Help,helps,,,,yes\nhinder,Hinder,hinders,,,,\n");
        folder.Write("codebook/cues.csv", """
            facet,category,phrase,weight,mask,note
            theme,people,staff,3,,
            theme,money,money,3,,
            kind,hinder,too few,2,,

            """);
        folder.Write("codebook/examples.csv", """
            theme,kind,second_theme,text
            people,help,,Staff who share an office.
            people,hinder,money,Staff leave because pay is low.
            money,help,people,Money for training.
            money,hinder,,A budget for one service alone.
            people,help,,Managers who listen to staff.
            money,hinder,,Costs that nobody counts.

            """);
        folder.Write("codebook/negatives.csv", """
            type,text
            methods,We interviewed twelve people by telephone.
            methods,The search was run in March.
            results,The study has four parts.
            results,Table 2 shows the answers.
            background,The region has two hospitals.
            background,The trust was founded in 1990.

            """);
        return new(folder.Write("chart.csv", Statements), codebook);
    }

    /// <summary>The verb's command line on this review.</summary>
    public string[] Args(string verb, params string[] rest) => [verb, "--chart", Chart, "--codebook", Codebook, .. rest];
}
