using IhsMiner.Documents;
using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;
using IhsMiner.Store.Tests.Support;

namespace IhsMiner.Store.Tests.Reading;

public sealed class StoredDocumentTests
{
    [Fact]
    public void Sentences_and_predictions_are_what_was_saved_and_places_to_a_tenth_of_a_point()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);
        var saved = Sample.Done("one", "A title.", "Too few staff.");
        run.Save(1, saved);

        var read = Assert.Single(StoredDocument.Of(run));

        Assert.Equal(("in/01.pdf", "done", "one"), (read.Path, read.Outcome, read.Sha256));
        Assert.Equal(("2019", 0.85, null), (read.Metadata.Year?.Value, read.Metadata.Year?.Confidence, read.Metadata.Doi));
        Assert.Equal(["Ann Poe", "Bo Roe"], read.Metadata.Authors.Select(author => author.Value));
        Assert.Equal(saved.Sentences.Select(one => one.Prediction), read.Sentences.Select(one => one.Prediction));
        Assert.Equal(
            saved.Sentences.Select(one => (one.Sentence.Text, one.Sentence.Role, one.Sentence.Section, one.Sentence.Start, one.Sentence.End)),
            read.Sentences.Select(one => (one.Sentence.Text, one.Sentence.Role, one.Sentence.Section, one.Sentence.Start, one.Sentence.End)));
        Assert.Equal(new Box(10, 20, 90, 32), read.Sentences[1].Sentence.Places.Single().Box);
    }

    [Fact]
    public void An_input_that_was_not_read_says_why_and_one_that_waits_is_there()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 2);
        run.Save(1, new DocumentResult.Failed(FailureReason.Encrypted, "needs a password", null));

        var read = StoredDocument.Of(run).ToArray();

        Assert.Equal(("failed", "encrypted", "needs a password"), (read[0].Outcome, read[0].Reason, read[0].Message));
        Assert.Equal(("waiting", null), (read[1].Outcome, read[1].Reason));
        Assert.All(read, one => Assert.Empty(one.Sentences));
    }
}
