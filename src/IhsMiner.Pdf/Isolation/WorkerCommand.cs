namespace IhsMiner.Pdf.Isolation;

/// <summary>How to start a worker, which calls <see cref="ReadWorker.RunAsync"/> with its standard streams.</summary>
/// <param name="Program">The program's full path, or its name on the PATH.</param>
/// <param name="Arguments">Each as it is; no shell sees them.</param>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Whether it may write files: pictures of pages, for text recognition.</summary>
    public bool Writes { get; init; }

    /// <summary>
    /// This very program with other arguments: its own executable, or <c>dotnet</c> with the assembly where that started it.
    /// </summary>
    /// <param name="assembly">The path of the assembly whose entry point takes the arguments.</param>
    public static WorkerCommand Self(string assembly, params IReadOnlyList<string> arguments)
    {
        var program = Environment.ProcessPath
            ?? throw new IhsMinerException("The system does not tell the path of this program, so no worker can be started.");
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new(program, [assembly, .. arguments])
            : new(program, arguments);
    }
}
