using System.CommandLine;
using System.Globalization;
using IhsMiner.Cli.Batch;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Slurm;
using IhsMiner.Cli.Terminals;
using IhsMiner.Pdf.Isolation;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Verbs;

/// <summary>Thousands of PDFs in, a run out.</summary>
internal static class BatchVerb
{
    private const string Summary = "Reads and classifies thousands of PDFs into a run: one file that can be stopped at any instant and resumed.";

    private const string More = """
        Inputs are PDFs, folders to search for them, .txt files with a path a line, and - for such a list on standard input. Every
        input gets exactly one outcome: done, or failed or skipped with a reason; at the end they are counted against the inputs.
        Links that lead out of a folder are skipped. Of files of the same bytes the first is read; near-duplicates are read and marked.

        A run that was stopped, in whatever way, goes on with --resume; it ends as if it had never been stopped. The list of inputs is
        in the run and need not be named again. --shard i/N does every N-th input, from the i-th: 'ihsminer merge' joins the parts.

        --slurm makes the parts in the folder RUN.slurm, submits a job array that does them and a job that joins them, and ends. All nodes
        must see the inputs, that folder and ihsminer under the same paths. Tasks that are lost go on where they stopped; what is missing
        in the end is said in merge.log, and done by --resume --slurm.

        'ihsminer export', 'ihsminer query' and 'ihsminer report' read the run.

        Examples:
          ihsminer batch reports/ --output reports.run
          ihsminer batch --resume --output reports.run
          find /archive -name '*.pdf' | ihsminer batch - --output archive.run --workers 8
          ihsminer batch reports/ --shard 2/4 --output part2.run
          ihsminer batch reports/ --slurm --shards 50 --partition short --time 2:00:00 --output reports.run
        """;

    public static Command Create(Terminal terminal)
    {
        var named = new Argument<string[]>("input")
        {
            Description = "PDF files, folders of them, .txt lists of either, - for a list on standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The run's file.", HelpName = "run", Required = true };
        var resume = new Option<bool>("--resume") { Description = "Go on with a run that was stopped.", Arity = ArgumentArity.Zero };
        var model = new Option<string?>("--model")
        {
            Description = $"The model's folder; the bundled {Home.ModelName} unless told.",
            HelpName = "folder",
        };
        var codebook = LearningOptions.Codebook("The folder of the model's codebook");
        var shard = Shard.Option();
        var reader = new ReaderOptions();
        var slurm = new SlurmOptions();
        var command = new Verb("batch", Summary, More) { named, output, resume, model, codebook, shard };
        reader.AddTo(command);
        slurm.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(resume) && result.GetValue(named) is not { Length: > 0 })
                result.AddError("an input is missing; name files or folders, or go on with a run by --resume");
            if (!slurm.AreGiven(result))
                return;
            if (!result.GetValue(resume) && slurm.Shards(result) is null)
                result.AddError("--slurm needs --shards, how many parts to make");
            if (result.GetResult(shard) is { Implicit: false })
                result.AddError("--shard does not go with --slurm, which does all of them");
            if (reader.HasPassword(result))
                result.AddError("--password does not go with --slurm, whose scripts others may read");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var names = parsed.GetValue(named) ?? [];
            var inputs = names.Length == 0 ? null : BatchInputs.Of(names, Console.In);
            var plan = BatchPlan.Of(
                parsed.GetValue(model) ?? Home.Model, parsed.GetValue(codebook) ?? Home.Codebook, reader.Text(parsed));
            if (slurm.AreGiven(parsed.CommandResult))
                return Submit(parsed, plan, inputs);
            using var run = RunOpening.Of(
                parsed.GetRequiredValue(output), parsed.GetValue(resume), plan, inputs, parsed.GetRequiredValue(shard));
            await using var composition = reader.Composition(parsed);
            var coding = new DocumentCoding(composition, plan.Classifier, reader.Seconds(parsed));
            var waiting = run.Waiting();
            var progress = new BatchProgress(new ProgressLine(terminal, waiting.Count, "documents"));
            foreach (var document in inputs?.Documents.Where(parsed.GetRequiredValue(shard).Holds) ?? [])
                if (document.Settled is { } settled)
                    progress.Tell(document, settled);
            return await RunAsync(run, waiting, coding, reader.Workers(parsed), progress, cancellation).ConfigureAwait(false);
        });
        return command;

        int Submit(ParseResult parsed, BatchPlan plan, BatchInputs? inputs)
        {
            var workers = reader.GivenWorkers(parsed) ?? SlurmOptions.Workers;
            string[] folders =
            [
                .. parsed.GetValue(model) is { } own ? ["--model", Path.GetFullPath(own)] : (string[])[],
                .. parsed.GetValue(codebook) is { } book ? ["--codebook", Path.GetFullPath(book)] : (string[])[],
            ];
            var program = WorkerCommand.Self(typeof(BatchVerb).Assembly.Location);
            var folder = new SlurmFolder(Path.GetFullPath(parsed.GetRequiredValue(output)));
            var scripts = new SlurmScripts(
                folder, Path.GetFullPath("."), [program.Program, .. program.Arguments],
                slurm.Resources(parsed, workers, reader.Megabytes(parsed)));
            new SlurmRun(
                folder, plan, scripts, [.. reader.Text(parsed).Split(' '), "--workers", $"{workers}", .. folders], terminal)
                .Do(inputs, slurm.Shards(parsed.CommandResult), parsed.GetValue(resume), slurm.IsDryRun(parsed));
            return ExitCode.Done;
        }
    }

    private static async Task<int> RunAsync(
        RunFile run, IReadOnlyList<ListedDocument> waiting, DocumentCoding coding, int workers, BatchProgress progress,
        CancellationToken cancellation)
    {
        var work = new BatchWork(coding, workers, run.Hashes());
        try
        {
            await foreach (var (document, result) in work.RunAsync(waiting, run.PathOf, cancellation).ConfigureAwait(false))
            {
                run.Save(document.Id, result);
                progress.Add(document, result);
            }
        }
        catch (OperationCanceledException)
        {
            progress.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"stopped: {run.Waiting().Count} of {run.Reconcile().Inputs} inputs wait; go on with 'ihsminer batch --resume --output {run.Path}'"));
            throw;
        }

        run.Finish();
        return Close(run.Reconcile(), run.Path, progress);
    }

    private static int Close(Reconciliation account, string path, BatchProgress progress)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{account.Inputs} inputs = {account.Done} done + {account.Failed} failed + {account.Skipped} skipped");
        if (!account.Balances)
            throw new IhsMinerException(
                $"{path}: the account does not balance: {line}, {account.Waiting} waiting; please report it, and make the run again");
        progress.Say(line);
        return account.Failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
