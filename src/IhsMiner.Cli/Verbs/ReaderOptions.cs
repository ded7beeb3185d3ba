using System.CommandLine;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Documents;
using IhsMiner.Pdf;
using IhsMiner.Pdf.Isolation;

namespace IhsMiner.Cli.Verbs;

/// <summary>The options of every verb that reads PDFs.</summary>
internal sealed class ReaderOptions
{
    private readonly Option<string> engine = new("--pdf-engine")
    {
        Description = "What reads the PDFs: pdfpig or poppler. 'ihsminer doctor' says what there is.",
        DefaultValueFactory = _ => PdfEngines.Default,
    };

    private readonly Option<int> timeout = new("--timeout")
    {
        Description = "Seconds that one document may take; after them it is reported as 'timeout'.",
        DefaultValueFactory = _ => new ReaderLimits().Seconds,
    };

    private readonly Option<int> memory = new("--memory")
    {
        Description = "Megabytes that reading one document may take.",
        DefaultValueFactory = _ => new ReaderLimits().MemoryMegabytes,
    };

    private readonly Option<int> workers = new("--workers")
    {
        Description = "How many documents to read at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public ReaderOptions()
    {
        engine.AcceptOnlyFromAmong(PdfEngines.PdfPig, PdfEngines.Poppler);
        Between(timeout, 1, 86_400);
        Between(memory, 256, 65_536);
        Between(workers, 1, 1024);
    }

    public void AddTo(Command command)
    {
        command.Add(engine);
        command.Add(timeout);
        command.Add(memory);
        command.Add(workers);
    }

    /// <summary>One outcome for each path, in order. The engine is opened at the first and closed after the last.</summary>
    public IEnumerable<Outcome> Read(ParseResult parsed, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        if (paths.Count == 0)
            yield break;
        var reader = Open(parsed);
        try
        {
            var reading = new DocumentReading(reader, parsed.GetRequiredValue(workers));
            foreach (var outcome in reading.ReadAsync(paths, cancellation).ToBlockingEnumerable(cancellation))
                yield return outcome;
        }
        finally
        {
            if (reader is IAsyncDisposable disposable)
                disposable.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private IPdfReader Open(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(engine);
        var limits = new ReaderLimits
        {
            Seconds = parsed.GetRequiredValue(timeout),
            MemoryMegabytes = parsed.GetRequiredValue(memory),
        };
        return PdfEngines.Open(name, limits, WorkerCommand.Self(typeof(ReaderOptions).Assembly.Location, ReadWorkerVerb.Name, name));
    }

    private static void Between(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < least || value > most))
            result.AddError($"{option.Name} is {value}, expected {least} to {most}.");
    });
}
