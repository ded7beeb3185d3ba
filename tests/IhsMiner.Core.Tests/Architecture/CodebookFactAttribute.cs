namespace IhsMiner.Tests.Architecture;

/// <summary>A test that needs the review's codebook; skipped, and seen to be, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CodebookFactAttribute : FactAttribute
{
    public CodebookFactAttribute()
    {
        if (Repository.Files("corpus/codebook", ".csv").Count == 0)
            Skip = "There is no corpus/codebook.";
    }
}
