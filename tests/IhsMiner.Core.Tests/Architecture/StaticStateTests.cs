using System.Reflection;
using System.Runtime.CompilerServices;

namespace IhsMiner.Tests.Architecture;

/// <summary>No state is shared by everybody.</summary>
public sealed class StaticStateTests
{
    private const string Modifiers = @"(?:(?:public|private|protected|internal|new|volatile|unsafe)\s+)*";

    /// <summary>A static field without readonly; const is not static to C#'s grammar.</summary>
    private const string Field =
        @"^\s*" + Modifiers + @"static\s+" + Modifiers + @"(?!readonly\b)(?!.*\boperator\b)"
        + @"[\w.<>\[\],?\s]+\s\w+\s*(?:=(?![=>])|;)";

    private const string Property = @"\bstatic\b[^(=;]*\{\s*get;[^}]*\b(?:set|init)\b";

    private const string Collection =
        @"\bstatic\s+readonly\s+(?:[\w.]+\.)?(?:List|Dictionary|SortedDictionary|HashSet|SortedSet|Queue|Stack|"
        + @"Concurrent\w+|StringBuilder|ThreadLocal|AsyncLocal)\b";

    private const BindingFlags Declared =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_source_has_a_static_field_that_can_be_set() => Rule.Holds(
        "A static field is readonly.", Repository.Sources("src").SelectMany(file => file.Matching(Field)));

    [Fact]
    public void No_source_has_a_static_property_that_can_be_set() => Rule.Holds(
        "A static property is read-only.", Repository.Sources("src").SelectMany(file => file.Matching(Property)));

    [Fact]
    public void No_source_keeps_a_changeable_collection_in_a_static_field() => Rule.Holds(
        "A static collection is frozen, or behind a read-only interface.",
        Repository.Sources("src").SelectMany(file => file.Matching(Collection)));

    [Fact]
    public void No_built_assembly_has_a_static_field_that_can_be_set() => Rule.Holds(
        "A static field is readonly.",
        Assemblies().SelectMany(assembly => assembly.GetTypes())
            .Where(type => !IsGenerated(type))
            .SelectMany(type => type.GetFields(Declared))
            .Where(field => field is { IsLiteral: false, IsInitOnly: false })
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}"));

    [Theory]
    [InlineData("    private static int count;", true)]
    [InlineData("    internal static Dictionary<string, int> Names = [];", true)]
    [InlineData("    private static readonly int[] Sizes = [1];", false)]
    [InlineData("    public static bool operator ==(A one, A other) => true;", false)]
    [InlineData("    public static double Of(int value) => value;", false)]
    [InlineData("    public static int Count => 1;", false)]
    public void A_field_that_can_be_set_is_told_from_what_looks_like_it(string line, bool field) =>
        Assert.Equal(field, new SourceFile("a.cs", [line], CSharpText.Of(line)).Matching(Field).Any());

    /// <summary>The assemblies of src that these tests are built with.</summary>
    private static IEnumerable<Assembly> Assemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "IhsMiner.*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal))
            .Select(Assembly.Load);

    /// <summary>The compiler caches lambdas in static fields of types of its own.</summary>
    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
