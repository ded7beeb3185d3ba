using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>How well a model's reading of documents agrees with a person's, from PDF to code.</summary>
/// <param name="Sentences">How many sentences the person coded.</param>
/// <param name="Found">How many of them were read whole.</param>
/// <param name="Factor">On 'states a factor', over all sentences: one that was not read whole counts as 'no'.</param>
/// <param name="FactorPrecision">Average precision of the factor score, over the sentences found.</param>
/// <param name="Kind">On the kind, over the factors found.</param>
/// <param name="Theme">On the theme, over the factors found.</param>
public sealed record GoldAgreement(
    int Sentences, int Found, FieldAgreement Factor, Statistic FactorPrecision, FieldAgreement Kind, FieldAgreement Theme)
{
    public static GoldAgreement Of(IReadOnlyList<GoldMatch> matches, Codebook codebook, BootstrapOptions options)
    {
        var found = matches.Where(match => match.Prediction is not null).ToArray();
        var factors = found.Where(match => match.Gold.IsFactor).ToArray();
        return new(
            matches.Count,
            found.Length,
            Agree(matches, match => Yes(match.Gold.IsFactor), match => Yes(match.Prediction is { IsFactor: true }), CompiledModel.FactorClasses),
            AveragePrecision.Of(found.Select(match => (match.Prediction!.FactorScore, match.Gold.IsFactor))),
            Agree(factors, match => match.Gold.Kind!, match => match.Prediction!.Kind, [.. codebook.Kinds.Select(kind => kind.Id)]),
            Agree(factors, match => match.Gold.Theme!, match => match.Prediction!.Theme, [.. codebook.Themes.Select(theme => theme.Id)]));

        FieldAgreement Agree(
            IReadOnlyList<GoldMatch> on, Func<GoldMatch, string> person, Func<GoldMatch, string> model, IReadOnlyList<string> categories) =>
            FieldAgreement.Of(
                Ratings.OfPairs([.. on.Select(person)], [.. on.Select(model)], categories), [.. on.Select(match => match.Document)], options);
    }

    private static string Yes(bool answer) => CompiledModel.FactorClasses[answer ? 1 : 0];
}
