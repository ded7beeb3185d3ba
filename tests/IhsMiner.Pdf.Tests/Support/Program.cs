using System.Diagnostics.CodeAnalysis;
using IhsMiner.Documents;
using IhsMiner.Pdf.Isolation;

namespace IhsMiner.Pdf.Tests.Support;

/// <summary>The worker process that the tests of isolation start: its engine misbehaves as the file's name says.</summary>
internal static class Program
{
    /// <summary>Starts this assembly as a worker.</summary>
    public static WorkerCommand Command { get; } = new("dotnet", [typeof(Program).Assembly.Location, "worker"]);

    /// <summary>Starts this assembly as a worker that holds a real engine.</summary>
    public static WorkerCommand Worker(string engine) => Command with { Arguments = [.. Command.Arguments, engine] };

    private static async Task<int> Main(string[] args)
    {
        if (args is not ["worker", .. var engine])
            return 2;
        await ReadWorker.RunAsync(
            (limits, password) => engine is [var name] ? PdfEngines.OpenHere(name, limits, password) : new Misbehaving(), Console.OpenStandardInput(), Console.OpenStandardOutput(), default);
        return 0;
    }
}

internal sealed class Misbehaving : IPdfReader
{
    public Task<Reading> ReadAsync(string path, CancellationToken cancellation)
    {
        switch (Path.GetFileName(path))
        {
            case "hang.pdf":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "overflow.pdf":
                Deeper(1);
                break;
            case "eat.pdf":
                Eat();
                break;
            case "write.pdf":
                File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, "written"), "by the worker");
                break;
            case "noise.pdf":
                Console.Out.Write("not a message");
                Console.Out.Flush();
                break;
        }

        Page page = new(1, 600, 800, 90, [new("Trust", new(1.5, 2, 30.25, 12), Upright: false), new("ﬁ\u0001\"", default)]);
        return Task.FromResult<Reading>(new Reading.Done(new(Path.GetFileName(path), $"{Environment.ProcessId}", [page])));
    }

    private static int Deeper(int depth) => Deeper(depth + 1) + depth;

    [SuppressMessage("Performance", "CA1806", Justification = "Memory is what it wants.")]
    private static void Eat()
    {
        var eaten = new List<byte[]>();
        while (true)
            eaten.Add(new byte[1 << 20]);
    }
}
