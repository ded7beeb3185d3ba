namespace IhsMiner.Duplicates;

/// <summary>A document that is nearly the same as one before it.</summary>
/// <param name="Document">Its place in the list of inputs.</param>
/// <param name="Of">The place of the one that stands for both.</param>
/// <param name="Likeness">0 to 1; see <see cref="MinHash.Likeness"/>.</param>
public sealed record NearDuplicate(int Document, int Of, double Likeness);
