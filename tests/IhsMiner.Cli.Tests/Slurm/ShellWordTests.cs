using System.Diagnostics;
using IhsMiner.Cli.Slurm;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Slurm;

public sealed class ShellWordTests
{
    [UnixFact]
    public async Task A_shell_takes_every_word_for_itself()
    {
        string[] words = ["plain", "", "two words", "it's", "a\"b", "$(touch x)", "`y`", "a\nb", "\\", "*", "~", "--", "a=b", "a;b", "é", "#"];
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"printf '%s\\0' {ShellWord.Of(words)}"])
        {
            RedirectStandardOutput = true,
        })!;

        var read = await shell.StandardOutput.ReadToEndAsync();

        Assert.Equal(words, read.Split('\0')[..^1]);
    }

    [Fact]
    public void Plain_words_stay_readable() => Assert.Equal("--output /a/b-1.run 'a b'", ShellWord.Of(["--output", "/a/b-1.run", "a b"]));

    [Fact]
    public void A_zero_byte_is_refused() => Assert.Throws<ArgumentException>(() => ShellWord.Of("a\0b"));
}
