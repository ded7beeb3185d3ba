namespace IhsMiner.Exchange.Tables;

/// <summary>What is wrong in a folder or file, gathered while it is read so that a person sees all of it at once.</summary>
internal static class Faults
{
    /// <summary>Throws one error with all <paramref name="faults"/> in one line; nothing where there are none.</summary>
    /// <param name="path">What was read.</param>
    public static void ThrowIfAny(string path, IReadOnlyCollection<Fault> faults)
    {
        if (faults.Count == 0)
            return;
        var count = faults.Count == 1 ? "1 fault" : $"{faults.Count} faults";
        throw new IhsMinerException($"{path}: {count} to mend: {string.Join("; ", faults)}.");
    }
}
