using System.Text.RegularExpressions;
using IhsMiner.Documents;

namespace IhsMiner.Tests.Documents;

public sealed class FailureReasonsTests
{
    [Fact]
    public void Every_reason_has_its_name_in_kebab_case_as_its_code() => Assert.All(
        Enum.GetValues<FailureReason>(),
        reason => Assert.Equal(Kebab(reason.ToString()), reason.Code()));

    [Fact]
    public void A_reason_that_is_none_has_no_code() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((FailureReason)99).Code());

    private static string Kebab(string name) => name == nameof(FailureReason.NotAPdf)
        ? "not-a-pdf"
        : Regex.Replace(name, "(?<=[a-z])(?=[A-Z])", "-", RegexOptions.None, TimeSpan.FromSeconds(1)).ToLowerInvariant();
}
