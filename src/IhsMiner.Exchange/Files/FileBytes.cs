namespace IhsMiner.Exchange.Files;

/// <summary>All bytes of a file that may come from anywhere, within a limit.</summary>
internal static class FileBytes
{
    /// <param name="advice">What to do with a file that is larger.</param>
    public static byte[] Read(string path, long most, string advice)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > most)
                throw new IhsMinerException($"{path}: more than {most} bytes; {advice}.");
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IhsMinerException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}); check the path and the rights.", fault);
        }
    }
}
