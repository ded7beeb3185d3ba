using System.Globalization;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;
using IhsMiner.Synthesis;
using IhsMiner.Updates.Changes;
using IhsMiner.Updates.Duplicates;
using IhsMiner.Updates.Eligibility;
using IhsMiner.Updates.Particulars;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Updates;

/// <summary>Brings a review up to date: a pure function of what was read.</summary>
public static class UpdateOf
{
    /// <param name="articles">In the order of the inputs: of two that are the same, the first is the one.</param>
    /// <param name="unread">The inputs from which nothing could be read.</param>
    /// <exception cref="IhsMinerException">An answer is to no question of this update.</exception>
    public static ReviewUpdate Review(UpdateInput input, IEnumerable<NewArticle> articles, IReadOnlyList<UnreadInput> unread)
    {
        var before = WithCoders(input.Chart);
        var known = before.Articles.ToList();
        var updated = new List<UpdateArticle>();
        foreach (var article in articles)
        {
            updated.Add(One(input, article, known));
            if (updated[^1].Standing != Standing.Known)
                known.Add(updated[^1].Article);
        }

        UpdateArticle[] added = [.. updated.Where(article => article.Standing == Standing.Added)];
        var matched = updated.Select(article => article.Reference.Reference).ToHashSet();
        var questions = QuestionsOf.Articles(updated, input.Answers);
        AnswerCheck.Require(input.Answers, questions, updated, input.Criteria);
        return WithFindings(
            new(
                input.Codebook, input.Criteria, before,
                new(
                    [.. before.Articles, .. added.Select(article => article.Article)],
                    [.. before.Statements, .. added.SelectMany(article => article.KeptRows).Select(row => row.Statement)]),
                updated, unread, input.References, [.. input.References.Where(reference => !matched.Contains(reference))],
                questions, input.Model, input.Tool, input.Date) { PrintedKinds = input.PrintedKinds },
            input.Stages);
    }

    private static ReviewUpdate WithFindings(ReviewUpdate update, IReadOnlyList<Stage> stages)
    {
        var synthesis = SynthesisOf.Chart(update.After, update.Codebook, stages);
        return update with
        {
            Synthesis = synthesis,
            Changes = ChangesOf.Update(update, synthesis, new BootstrapOptions()),
            Statements = NewStatements.Of(update),
        };
    }

    private static UpdateArticle One(UpdateInput input, NewArticle article, IReadOnlyList<Article> known)
    {
        var reference = ReferenceFinding.Of(article, input.References, input.Answers);
        var particulars = ParticularsOf.Article(article, reference.Reference);
        var unnamed = ArticleOf(article, particulars);
        var duplicate = DuplicateFinding.Of(article, unnamed, known, input.Answers);
        var id = duplicate.Same?.Id
            ?? ArticleIds.For([(unnamed.Authors, unnamed.Year)], known.Select(other => other.Id)).Single();
        var eligibility = EligibilityOf.Article(article, particulars, input.Criteria, input.Answers);
        var standing = duplicate.Same is not null ? Standing.Known
            : duplicate.IsOpen(article, input.Answers) ? Standing.Asked
            : eligibility.Any(finding => finding.Decision == false) ? Standing.Excluded
            : Standing.Added;
        return new(
            article, standing, unnamed with { Id = id }, particulars, reference, duplicate, eligibility,
            ProposedRows.Of(article, id, input.Date, input.Answers));
    }

    private static Article ArticleOf(NewArticle article, IReadOnlyList<Particular> particulars)
    {
        var year = int.TryParse(Value(ParticularsOf.Year), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return new(
            "", Value(ParticularsOf.Authors), year, Value(ParticularsOf.Title), Value(ParticularsOf.Database), Value(ParticularsOf.Journal),
            Value(ParticularsOf.StudyType), Value(ParticularsOf.Link), article.Name);

        string Value(string field) => particulars.Single(particular => particular.Field == field).Value;
    }

    // A chart that names no coders was made by people.
    private static Chart WithCoders(Chart chart) => chart with
    {
        Statements =
        [
            .. chart.Statements.Select(statement => statement.Provenance is not null
                ? statement
                : statement with { Provenance = new(Provenance.Person, null, null, "", null) }),
        ],
    };
}
