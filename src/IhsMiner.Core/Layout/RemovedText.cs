using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>Text that is kept out of the sentences, with the reason, so that no character is lost in silence.</summary>
/// <param name="Page">1 for the first page.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Text">The characters as read.</param>
/// <param name="Reason">Why.</param>
public sealed record RemovedText(int Page, Box Box, string Text, RemovalReason Reason);
