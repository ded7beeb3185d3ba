using IhsMiner.Classification.Explanations;

namespace IhsMiner.Updates.Changes;

/// <summary>The proposed rows of all new articles, each beside the earlier statement that is most like it.</summary>
public static class NewStatements
{
    /// <summary>Those of articles that the review has already are left out. In the order of the articles, then in reading order.</summary>
    public static IReadOnlyList<NewStatement> Of(ReviewUpdate update)
    {
        var earlier = update.Before.Statements.Select(statement => (Coded: CodedText.Of(statement), Statement: statement)).ToArray();
        var texts = new CodedTexts(earlier.Select(entry => entry.Coded));
        var statementOf = earlier.ToDictionary(
            entry => entry.Coded, entry => entry.Statement, (IEqualityComparer<CodedText>)ReferenceEqualityComparer.Instance);
        return
        [
            .. update.Articles.Where(article => article.Standing != Standing.Known).SelectMany(article => article.Rows.Select(row =>
                texts.Nearest(row.Statement.Text, 1) is [var found]
                    ? new NewStatement(article, row, statementOf[found.Coded], found.Cosine)
                    : new NewStatement(article, row, null, 0))),
        ];
    }
}
