using IhsMiner.Coding;

namespace IhsMiner.Updates.Changes;

/// <summary>A proposed row, and the earlier statement that is most like it.</summary>
/// <param name="Nearest">Of the chart as it was, whatever its theme and kind; null where none shares a word with it.</param>
/// <param name="Likeness">The cosine between the word n-grams of the two, 0 to 1; 0 where there is none.</param>
public sealed record NewStatement(UpdateArticle Article, ProposedRow Row, Statement? Nearest, double Likeness);
