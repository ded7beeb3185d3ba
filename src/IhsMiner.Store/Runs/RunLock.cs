namespace IhsMiner.Store.Runs;

/// <summary>
/// Keeps a second program from writing to a run: a file beside it that is held open, and let go by the system however the process
/// ends. SQLite's own locks last for one transaction.
/// </summary>
internal static class RunLock
{
    public static FileStream Take(string path)
    {
        try
        {
            return new(
                path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (File.Exists(path + ".lock"))
        {
            throw new IhsMinerException($"{path}: another program writes to this run; wait for it, or end it", fault);
        }
    }
}
