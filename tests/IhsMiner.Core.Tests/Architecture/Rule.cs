namespace IhsMiner.Tests.Architecture;

/// <summary>A rule of the house, and who breaks it.</summary>
internal static class Rule
{
    /// <summary>Fails with the rule and all offenders, one to a line.</summary>
    public static void Holds(string rule, IEnumerable<string> offenders)
    {
        var all = offenders.ToArray();
        if (all.Length > 0)
            Assert.Fail($"{rule} {all.Length} offender(s):\n{string.Join('\n', all)}");
    }
}
