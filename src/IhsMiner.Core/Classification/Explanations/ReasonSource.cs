namespace IhsMiner.Classification.Explanations;

/// <summary>What a reason for a decision is taken from.</summary>
public enum ReasonSource
{
    /// <summary>A cue of the codebook that stands in the text.</summary>
    Cue,

    /// <summary>Where cues stand, such as first, or denied (<see cref="CueScopes"/>, <see cref="CueOpenings"/>).</summary>
    Place,

    /// <summary>One word: itself, and the runs of characters within it.</summary>
    Word,

    /// <summary>Two neighbouring words.</summary>
    Phrase,

    /// <summary>What the text looks like, such as its length.</summary>
    Shape,

    /// <summary>How like the text is to the texts, or to the definition, of a category.</summary>
    Likeness,

    /// <summary>The sentences around it in its document (<see cref="Surroundings"/>).</summary>
    Surroundings,
}
