using System.ComponentModel;
using System.Diagnostics;

namespace IhsMiner.Pdf.Processes;

/// <summary>A process and the processes that it started.</summary>
internal static class ProcessTree
{
    /// <summary>The process, started; an <see cref="IhsMinerException"/> where the system cannot start it.</summary>
    public static Process Start(ProcessStartInfo info)
    {
        try
        {
            return Process.Start(info)!;
        }
        catch (Win32Exception e)
        {
            throw new IhsMinerException($"Cannot start {info.FileName}: {e.Message}. Check that it is installed.", e);
        }
    }

    /// <summary>Kills them all; nothing happens to those that have ended already.</summary>
    public static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // They ended while they were being looked for.
        }
    }
}
