namespace IhsMiner.Exchange.Summaries;

/// <summary>One figure of agreement, already written out.</summary>
/// <param name="What">What was compared and with which measure.</param>
/// <param name="N">On how many sentences or statements.</param>
/// <param name="Value">The figure with its interval, or why there is none.</param>
public sealed record SummaryAgreement(string What, int N, string Value);
