using System.Text;
using IhsMiner.Cli;
using IhsMiner.Cli.Terminals;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interruption = new Interruption();
return await CommandLine.RunAsync(args, Terminal.OfProcess(), interruption.Token).ConfigureAwait(false);
