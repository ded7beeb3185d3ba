using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IhsMiner.Classification;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Coding;
using IhsMiner.Documents;
using IhsMiner.Exchange.AnnotatedPdfs;
using IhsMiner.Exchange.Files;
using IhsMiner.Pdf;
using IhsMiner.Pdf.Isolation;
using IhsMiner.Pdf.Ocr;
using IhsMiner.Pdf.Poppler;

namespace IhsMiner.Cli.Verbs;

/// <summary>The options of every verb that reads PDFs.</summary>
internal sealed class ReaderOptions
{
    private readonly Option<string> engine = EngineChoice.Option();

    // The ranges are those of ReaderLimits.
    private readonly Option<int> timeout = WholeNumber.Option(
        "--timeout", "Seconds that one document may take, of each engine; after them it is reported as 'timeout'.",
        new ReaderLimits().Seconds, 1, 86_400);

    private readonly Option<int> memory = WholeNumber.Option(
        "--memory", "Megabytes that reading one document may take.", new ReaderLimits().MemoryMegabytes, 256, 65_536);

    private readonly Option<int> workers = WholeNumber.Option(
        "--workers", "How many documents to read at a time.", Environment.ProcessorCount, 1, 1024);

    private readonly Option<string?> password = new("--password")
    {
        Description = "Opens encrypted PDFs, the user's or the owner's; others on this machine may see it while the program runs.",
        HelpName = "text",
    };

    private readonly Option<bool> ocr = new("--ocr")
    {
        Description = "Read pages without legible text in pictures of them, with Tesseract; takes seconds a page, so raise --timeout.",
        Arity = ArgumentArity.Zero,
    };

    public void AddTo(Command command)
    {
        command.Add(engine);
        command.Add(timeout);
        command.Add(memory);
        command.Add(workers);
        command.Add(password);
        command.Add(ocr);
    }

    /// <summary>
    /// One outcome for each input, in order. The engine is opened where there is a PDF, and closed after the last.
    /// </summary>
    /// <param name="metadata">Whether to look for what each document says of itself.</param>
    public IEnumerable<Outcome> Read(
        ParseResult parsed, IReadOnlyList<Input> inputs, CancellationToken cancellation, bool metadata = true) =>
        Read(parsed, inputs, () => Here(parsed, metadata), cancellation);

    /// <summary>The same in worker processes: also a layout that hangs is ended when the document's time is over.</summary>
    public IEnumerable<Outcome> ReadIsolated(ParseResult parsed, IReadOnlyList<Input> inputs, CancellationToken cancellation) =>
        Read(parsed, inputs, () => Composition(parsed), cancellation);

    private IEnumerable<Outcome> Read(
        ParseResult parsed, IReadOnlyList<Input> inputs, Func<IComposer> open, CancellationToken cancellation) =>
        inputs.Any(input => input is Input.ToRead)
            ? ReadPdfs(parsed, inputs, open, cancellation)
            : inputs.Cast<Input.Settled>().Select(input => input.Outcome);

    private IEnumerable<Outcome> ReadPdfs(
        ParseResult parsed, IReadOnlyList<Input> inputs, Func<IComposer> open, CancellationToken cancellation)
    {
        var composer = open();
        try
        {
            var reading = new DocumentReading(composer, Workers(parsed));
            foreach (var outcome in reading.ReadAsync(inputs, cancellation).ToBlockingEnumerable(cancellation))
                yield return outcome;
        }
        finally
        {
            composer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private IComposer Here(ParseResult parsed, bool metadata)
    {
        var tools = Tools(parsed);
        return EngineChoice.Composer(parsed.GetRequiredValue(engine), name =>
        {
            var reader = Open(name, parsed);
            return new DocumentComposition(tools is null ? reader : new OcrReader(reader, tools, Limits(parsed)), Seconds(parsed), metadata);
        });
    }

    /// <summary>Reads and lays out in worker processes, with text recognition where that is asked. Dispose it.</summary>
    public IComposer Composition(ParseResult parsed)
    {
        var tools = Tools(parsed);
        return EngineChoice.Composer(parsed.GetRequiredValue(engine), name =>
        {
            // What is missing is said here and at once, rather than by a worker.
            PdfEngines.Require(name);
            return new IsolatedComposition(ComposeWorkerVerb.Command(name, tools is not null), Limits(parsed), parsed.GetValue(password));
        });
    }

    /// <summary>Annotated copies of what is read, each made within the same limits.</summary>
    public AnnotatedCopies Copies(ParseResult parsed, string folder, IReadOnlyList<LegendEntry> legend) =>
        new(folder, legend, RewrittenPdf.Find(Limits(parsed), parsed.GetValue(password)));

    /// <summary>Annotated copies of what is read, with what a model takes for factors.</summary>
    /// <param name="codebook">Where the themes' and kinds' names are from.</param>
    public FactorCopies FactorCopies(ParseResult parsed, string folder, CompiledModel model, string coder, Codebook codebook)
    {
        AtomicFile.CreateFolder(folder);
        var annotations = new FactorAnnotations(
            Pipeline.FactorCopies.Named(model.Theme, codebook.Themes), Pipeline.FactorCopies.Named(model.Kind, codebook.Kinds));
        return new(Copies(parsed, folder, annotations.Legend), annotations, coder);
    }

    private OcrTools? Tools(ParseResult parsed) => parsed.GetValue(ocr) ? OcrTools.Require() : null;

    /// <summary>How many documents to read at a time.</summary>
    public int Workers(ParseResult parsed) => parsed.GetRequiredValue(workers);

    /// <summary>The number that was asked for; null where none was.</summary>
    public int? GivenWorkers(ParseResult parsed) => parsed.GetResult(workers) is { Implicit: false } ? Workers(parsed) : null;

    /// <summary>Seconds that one document may take.</summary>
    public int Seconds(ParseResult parsed) => parsed.GetRequiredValue(timeout);

    /// <summary>Megabytes that reading one document may take.</summary>
    public int Megabytes(ParseResult parsed) => parsed.GetRequiredValue(memory);

    public bool HasPassword(CommandResult result) => result.GetValue(password) is not null;

    /// <summary>The options that change what is read, as on the command line; of a password no more than that there was one.</summary>
    public string Text(ParseResult parsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"--pdf-engine {parsed.GetRequiredValue(engine)} --timeout {parsed.GetRequiredValue(timeout)} --memory {parsed.GetRequiredValue(memory)}{(parsed.GetValue(ocr) ? " --ocr" : "")}{(parsed.GetValue(password) is null ? "" : " --password")}");

    private IPdfReader Open(string name, ParseResult parsed)
    {
        var worker = WorkerCommand.Self(typeof(ReaderOptions).Assembly.Location, ReadWorkerVerb.Name, name);
        return PdfEngines.Open(name, Limits(parsed), worker, parsed.GetValue(password));
    }

    private ReaderLimits Limits(ParseResult parsed) => new()
    {
        Seconds = parsed.GetRequiredValue(timeout),
        MemoryMegabytes = parsed.GetRequiredValue(memory),
    };
}
