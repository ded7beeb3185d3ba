using System.Globalization;
using IhsMiner.Documents;
using IhsMiner.Exchange.Statements;

namespace IhsMiner.Cli.Pipeline;

/// <summary>A file of statements to classify, checked to its end, so that a broken row fails its file and not the run.</summary>
internal static class StatementInput
{
    // The rows of a spreadsheet (Microsoft, 'Excel specifications and limits'): what people can open, they can have answered.
    private const int MostRows = 1_048_576;

    /// <summary>Whether the name is that of a file of statements.</summary>
    public static bool Is(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".csv" or ".tsv";

    public static Outcome Of(string path)
    {
        try
        {
            var source = StatementFile.Read(path);
            return source.Rows.Skip(MostRows).Any()
                ? new Outcome.Failed(path, FailureReason.TooLarge, string.Create(
                    CultureInfo.InvariantCulture, $"{path}: more than {MostRows} rows; split it"))
                : new Outcome.Given(path, source);
        }
        catch (IhsMinerException fault)
        {
            return new Outcome.Failed(path, FailureReason.Unreadable, fault.Message);
        }
        catch (NotSupportedException)
        {
            // It cannot be read twice.
            return new Outcome.Failed(path, FailureReason.Unreadable, $"{path}: a pipe and no file; save it as a file first");
        }
    }
}
