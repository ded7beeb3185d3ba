using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Parsing;

public sealed class WrongCommandLineTests
{
    [Theory]
    [InlineData("", "a verb is missing: new, extract, import, train, classify, batch, evaluate, agree, report, update, export, query, merge, doctor, demo")]
    [InlineData("clasify a.pdf", "there is no verb 'clasify' (did you mean 'classify'?)")]
    [InlineData("zzz", "there is no verb 'zzz': there are new, extract")]
    [InlineData("--verson", "there is no option '--verson' (did you mean '--version'?)")]
    [InlineData("--zzz", "there is no option '--zzz'")]
    [InlineData("classify", "'input'")]
    [InlineData("classify --formt json a.pdf", "there is no option '--formt' (did you mean '--format'?)")]
    [InlineData("classify a.pdf --format yaml", "--format is 'yaml', expected csv or json")]
    [InlineData("classify a.pdf --timeout soon", "--timeout is 'soon', expected a whole number from 1 to 86400")]
    [InlineData("classify a.pdf --timeout 0", "--timeout is '0', expected a whole number from 1 to 86400")]
    [InlineData("classify a.pdf --timeout", "'--timeout'")]
    [InlineData("classify a.pdf --workers 99999999999999999999", "--workers is '99999999999999999999'")]
    [InlineData("classify a.pdf --pdf-engine acrobat", "--pdf-engine is 'acrobat', expected pdfpig or poppler")]
    [InlineData("classify a.pdf -o one.csv -o two.csv", "'-o'")]
    [InlineData("train --trainer oracle", "--trainer is 'oracle', expected softmax or fasttree or sdca or lbfgs or ensemble")]
    [InlineData("train --seed 1.5", "--seed is '1.5', expected a whole number")]
    [InlineData("evaluate --format yaml", "--format is 'yaml', expected text or json")]
    [InlineData("report --format csv", "--format is 'csv', expected text or json")]
    [InlineData("import", "'file'")]
    [InlineData("import one.csv two.csv", "'two.csv'")]
    [InlineData("doctor now", "'now'")]
    [InlineData("extract a.pdf --format pdf", "--format pdf needs --output, a folder")]
    [InlineData("extract a.pdf --format pdf -o out --account", "--account is json or text, and --format is 'pdf'")]
    [InlineData("batch a.pdf", "'--output'")]
    [InlineData("batch -o out.run", "an input is missing; name files or folders, or go on with a run by --resume")]
    [InlineData("batch a.pdf -o out.run --shard 3/2", "--shard is '3/2', expected i/N with i from 1 to N")]
    [InlineData("export", "'run'")]
    [InlineData("export out.run --format xlsx", "--format xlsx needs --output, the file to write")]
    [InlineData("export out.run --what all", "--what is 'all', expected chart or sentences or failures or documents or duplicates")]
    [InlineData("query out.run", "'words'")]
    [InlineData("query out.run a b", "'b'")]
    [InlineData("merge out.run", "'shard'")]
    public async Task Is_said_in_one_line_with_the_way_to_help(string line, string expected)
    {
        var run = await Run.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var error = Assert.Single(run.Errors);
        Assert.StartsWith("ihsminer: ", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Matches("'ihsminer .*--help' shows what is possible$", error);
    }

    [Theory]
    [InlineData("an input is empty", "classify", "")]
    [InlineData("--output is empty", "classify", "a.pdf", "--output", "")]
    [InlineData("--chart is empty", "evaluate", "--chart", "")]
    [InlineData("--model is empty", "classify", "a.pdf", "--model", "")]
    public async Task A_name_that_is_empty_is_none(string expected, params string[] args)
    {
        var run = await Run.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-odd.csv")]
    [InlineData("--all.csv")]
    [InlineData("@list.csv")]
    public async Task Behind_two_dashes_everything_is_a_file(string name)
    {
        var run = await Run.Of("classify", "--", name);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"failed (unreadable): {name}: cannot be read", run.Errors[0], StringComparison.Ordinal);
    }
}
