namespace IhsMiner.Exchange.Qda;

/// <summary>Something in a project that a person should look at, for it is not taken up as it stands.</summary>
/// <param name="Place">The element, and the name of its source or code.</param>
/// <param name="Message">What is there and what was done.</param>
public sealed record QdaIssue(string Place, string Message);
