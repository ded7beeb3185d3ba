using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

public sealed class NamedGuidTests
{
    /// <summary>RFC 9562, appendix A.4: www.example.com in the name space for names of the DNS.</summary>
    [Fact]
    public void The_example_of_the_standard_comes_out() => Assert.Equal(
        new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NamedGuid.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Fact]
    public void Parts_are_told_apart() => Assert.NotEqual(NamedGuid.Of("a", "bc"), NamedGuid.Of("ab", "c"));
}
