using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Exchange.Paperwork;

/// <summary>
/// What became of the records and reports of an update, as PRISMA 2020's flow diagram counts them. What the run does not know is null:
/// the search and the screening of titles were done elsewhere.
/// </summary>
/// <param name="Previous">Articles of the chart as it was.</param>
/// <param name="PreviousStatements">Their statements.</param>
/// <param name="Records">Records of the reference files; null where none was given.</param>
/// <param name="Databases">Where these were found.</param>
/// <param name="WithoutFile">Records that are no file's; null where no reference file was given.</param>
/// <param name="Given">Files: the reports that the program was given.</param>
/// <param name="NotAssessed">Files that could not be read, or are an article that is there already.</param>
/// <param name="Assessed">All others.</param>
/// <param name="Excluded">Of them, those of which a person said that they do not meet a criterion: by the first such.</param>
/// <param name="Waiting">Those of which a person has to say first whether the review has them.</param>
/// <param name="Included">Those that join the chart, as proposals.</param>
/// <param name="Undecided">
/// Of them, those with a criterion that their words leave open or speak against, and of which nobody has decided yet.
/// </param>
/// <param name="IncludedStatements">The statements proposed for them.</param>
/// <param name="Total">Articles of the chart with them.</param>
public sealed record FlowCounts(
    int Previous, int PreviousStatements, int? Records, IReadOnlyList<FlowCount> Databases, int? WithoutFile, int Given,
    IReadOnlyList<FlowCount> NotAssessed, int Assessed, IReadOnlyList<FlowCount> Excluded, int Waiting, int Included, int Undecided,
    int IncludedStatements, int Total)
{
    public static FlowCounts Of(ReviewUpdate update)
    {
        var before = update.Before.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var known = update.Articles.Where(article => article.Standing == Standing.Known).ToList();
        var excluded = update.Articles.Where(article => article.Standing == Standing.Excluded);
        var added = update.Added.ToList();
        var hasReferences = update.References.Count > 0;
        return new(
            update.Before.Articles.Count, update.Before.Statements.Count,
            hasReferences ? update.References.Count : null,
            FlowCount.Of(update.References.Select(reference => reference.Database ?? "database not named")),
            hasReferences ? update.Unmatched.Count : null,
            update.Articles.Count + update.Unread.Count,
            [
                .. FlowCount.Of(known.Select(article => before.Contains(article.Article.Id) ? "in the review already" : "the same as another file")
                    .Concat(update.Unread.Where(IsDuplicate).Select(_ => "the same as another file"))),
                .. FlowCount.Of(update.Unread.Where(one => !IsDuplicate(one)).Select(one => $"could not be read: {one.Reason}")),
            ],
            update.Articles.Count - known.Count,
            FlowCount.Of(excluded.Select(article =>
                $"not {article.Eligibility.First(finding => finding.Decision == false).Criterion.Name}")),
            update.Articles.Count(article => article.Standing == Standing.Asked),
            added.Count,
            added.Count(article => article.Eligibility.Any(finding => finding.Verdict != Verdict.For && finding.Decision is null)),
            added.Sum(article => article.Rows.Count),
            update.After.Articles.Count);
    }

    private static bool IsDuplicate(UnreadInput input) => input.Reason == "duplicate";
}
