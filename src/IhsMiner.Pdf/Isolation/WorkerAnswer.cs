using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>What to make of a worker's answers.</summary>
/// <param name="Read">
/// The result that a reply stands for; an <see cref="InvalidDataException"/> where it stands for none.
/// </param>
/// <param name="Failed">The result where the worker was ended, or ended by itself.</param>
/// <param name="ReasonOf">Why a result is a failure; null where it is none.</param>
public sealed record WorkerAnswer<TReply, TResult>(
    Func<TReply, TResult> Read, Func<Reading.Failed, TResult> Failed, Func<TResult, FailureReason?> ReasonOf);
