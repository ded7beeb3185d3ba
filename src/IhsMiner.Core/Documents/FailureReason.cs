namespace IhsMiner.Documents;

/// <summary>Why a document has no text. Reports print the code of <see cref="FailureReasons.Code"/>.</summary>
public enum FailureReason
{
    /// <summary>Needs a password.</summary>
    Encrypted,

    /// <summary>Has no text layer: pictures of pages.</summary>
    Scanned,

    /// <summary>Has a text layer that does not say what the page shows.</summary>
    Garbled,

    /// <summary>Is no PDF, or is empty.</summary>
    NotAPdf,

    /// <summary>Is a PDF whose structure cannot be read.</summary>
    Damaged,

    /// <summary>Took longer than the limit.</summary>
    Timeout,

    /// <summary>Took more memory than the limit.</summary>
    OutOfMemory,

    /// <summary>The reader's process ended by itself.</summary>
    Crashed,

    /// <summary>Has more pages, bytes or text than the limit.</summary>
    TooLarge,

    /// <summary>Is a copy of a document that was read already.</summary>
    Duplicate,

    /// <summary>Is not there, or may not be opened.</summary>
    Unreadable,
}

/// <summary>The codes of <see cref="FailureReason"/>.</summary>
public static class FailureReasons
{
    /// <summary>The reason in kebab-case, such as <c>not-a-pdf</c>.</summary>
    public static string Code(this FailureReason reason) => reason switch
    {
        FailureReason.Encrypted => "encrypted",
        FailureReason.Scanned => "scanned",
        FailureReason.Garbled => "garbled",
        FailureReason.NotAPdf => "not-a-pdf",
        FailureReason.Damaged => "damaged",
        FailureReason.Timeout => "timeout",
        FailureReason.OutOfMemory => "out-of-memory",
        FailureReason.Crashed => "crashed",
        FailureReason.TooLarge => "too-large",
        FailureReason.Duplicate => "duplicate",
        FailureReason.Unreadable => "unreadable",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
