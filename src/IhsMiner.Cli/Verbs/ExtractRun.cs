using IhsMiner.Accounts;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Exchange.Accounts;
using IhsMiner.Exchange.AnnotatedPdfs;
using IhsMiner.Exchange.Sentences;

namespace IhsMiner.Cli.Verbs;

/// <summary>What <c>extract</c> writes of each document: its sentences, or the account of its characters.</summary>
/// <param name="isText">For people, rather than as JSON.</param>
/// <param name="accounts">The account in the place of the sentences.</param>
/// <param name="metadata">What the document says of itself before its sentences, as JSON; not with text or accounts.</param>
/// <param name="copies">Where annotated copies go; null for none.</param>
internal sealed class ExtractRun(bool isText, bool accounts, bool metadata, AnnotatedCopies? copies)
{
    /// <param name="tally">Told of each input once it is written.</param>
    public void Write(TextWriter writer, IEnumerable<Outcome> outcomes, Tally tally, CancellationToken cancellation)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome is not Outcome.Done done)
            {
                tally.Add(outcome, 0);
                continue;
            }

            if (accounts)
                WriteAccount(writer, DocumentAccount.Of(done.Document, done.Composition));
            else
                WriteSentences(writer, done);
            var failed = copies?.Add(done, SentenceAnnotations.Of(done.Composition), cancellation);
            tally.Add((Outcome?)failed ?? done, done.Composition.Sentences.Count);
        }
    }

    private void WriteAccount(TextWriter writer, DocumentAccount account)
    {
        if (isText)
            AccountText.Write(writer, account);
        else
            AccountLines.Write(writer, account);
    }

    private void WriteSentences(TextWriter writer, Outcome.Done done)
    {
        if (metadata)
            MetadataLine.Write(writer, done.Document, done.Metadata, done.Warnings);
        if (!isText)
            SentenceLines.Write(writer, done.Document, done.Composition.Sentences);
        else
            foreach (var sentence in done.Composition.Sentences)
                writer.WriteLine(sentence.Text);
    }
}
