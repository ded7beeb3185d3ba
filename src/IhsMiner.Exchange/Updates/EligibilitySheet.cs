using IhsMiner.Exchange.Workbooks;
using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Exchange.Updates;

/// <summary>What each new article says of each criterion of the review, with the sentences that say so.</summary>
internal static class EligibilitySheet
{
    public static Sheet Of(ReviewUpdate update) => new(
        "eligibility",
        [
            new("input", 28), new("article_id", 20), new("criterion", 28), new("verdict", 22), new("confidence", 12), new("because", 34),
            new("decision", 12), .. Enumerable.Range(1, EligibilityFinding.MostEvidence).Select(number => new SheetColumn($"evidence_{number}", 60)),
        ],
        FrozenColumns: 1,
        [
            .. update.Articles.SelectMany(article => article.Eligibility.Select(finding => (IReadOnlyList<SheetCell>)
            [
                new(article.Source.Path), new(article.Article.Id), new(finding.Criterion.Name),
                new(Words(finding.Verdict), finding.Verdict == Verdict.For ? CellLook.Plain : CellLook.Marked),
                new(finding.Confidence, CellLook.Score), new(finding.Because), new(Words(finding.Decision)),
                .. Enumerable.Range(0, EligibilityFinding.MostEvidence)
                    .Select(place => new SheetCell(place < finding.Evidence.Count ? Words(finding.Evidence[place]) : null)),
            ])),
        ]);

    public static string Words(Verdict verdict) => verdict switch
    {
        Verdict.For => "speaks for it",
        Verdict.Against => "speaks against it",
        _ => "for a person to decide",
    };

    private static string? Words(bool? decision) => decision switch { true => "met", false => "not met", _ => null };

    private static string Words(Evidence evidence) => $"{evidence.Place}, {(evidence.SpeaksFor ? "for" : "against")}: {evidence.Quotation}";
}
