using IhsMiner.Pdf.Isolation;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Isolation;

public sealed class ReadWorkerTests
{
    [Fact]
    public async Task The_end_of_the_input_ends_a_worker_in_the_middle_of_a_document()
    {
        using var input = new MemoryStream();
        await Messages.WriteAsync(input, Messages.Body(new Opening(new(), null)), default);
        await Messages.WriteAsync(input, Messages.Body(new Request("hang.pdf")), default);
        input.Position = 0;
        using var output = new MemoryStream();
        await ReadWorker.RunAsync((_, _) => new Misbehaving(), input, output, default).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task The_worker_opens_its_engine_with_the_limits_and_the_password_of_the_other_end()
    {
        using var input = new MemoryStream();
        await Messages.WriteAsync(input, Messages.Body(new Opening(new() { Seconds = 7, Pages = 9 }, "open sesame")), default);
        input.Position = 0;
        (ReaderLimits Limits, string? Password)? seen = null;
        await ReadWorker.RunAsync((limits, password) => { seen = (limits, password); return new Misbehaving(); }, input, Stream.Null, default);
        Assert.Equal((new() { Seconds = 7, Pages = 9 }, "open sesame"), seen);
    }

    [Fact]
    public async Task A_message_that_is_longer_than_allowed_is_refused_before_it_is_read()
    {
        using var pipe = new MemoryStream([0xFF, 0xFF, 0xFF, 0x7F]);
        await Assert.ThrowsAsync<InvalidDataException>(() => Messages.ReadAsync<Request>(pipe, 1000, default));
    }
}
