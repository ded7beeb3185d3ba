namespace IhsMiner.Documents;

/// <summary>
/// What came of reading one file: a document, or the reason why there is none. A bad file is a value here, never an
/// exception.
/// </summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The file was read.</summary>
    public sealed record Done(Document Document) : Reading
    {
        /// <summary>One line each, for a person: why text may be missing. Empty for most files.</summary>
        public IReadOnlyList<string> Warnings { get; init; } = [];
    }

    /// <summary>The file was not read.</summary>
    /// <param name="Reason">The code that goes into reports.</param>
    /// <param name="Message">One line for a person: what is wrong with which file, and what to do.</param>
    public sealed record Failed(FailureReason Reason, string Message) : Reading
    {
        /// <summary>The pages, where they are there and only their text is missing or garbled; else null.</summary>
        public Document? Textless { get; init; }
    }
}
