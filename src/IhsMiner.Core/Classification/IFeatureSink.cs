namespace IhsMiner.Classification;

/// <summary>Takes the features of one text as they are found; one name may come several times and adds up.</summary>
public interface IFeatureSink
{
    void Add(ReadOnlySpan<char> name, double value);
}
