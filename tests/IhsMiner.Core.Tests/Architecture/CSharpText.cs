using System.Text;

namespace IhsMiner.Tests.Architecture;

/// <summary>A string literal of a source file.</summary>
/// <param name="Line">Where it starts, 1 for the first line.</param>
/// <param name="Value">As it stands between the quotes, each hole of an interpolated string as {}.</param>
internal sealed record Literal(int Line, string Value);

/// <summary>C# parted into code and string literals, which a pattern over whole lines would mix up.</summary>
/// <param name="Code">The source with comments and the contents of literals blanked; every line keeps its place.</param>
/// <param name="Literals">In the order in which they end.</param>
internal sealed record CSharpText(string Code, IReadOnlyList<Literal> Literals)
{
    public static CSharpText Of(string source)
    {
        var reader = new Reader(source);
        reader.ReadCode(closingBraces: 0);
        return new(reader.Code.ToString(), reader.Literals);
    }

    private sealed class Reader(string source)
    {
        private int at;

        public StringBuilder Code { get; } = new();

        public List<Literal> Literals { get; } = [];

        /// <summary>To the end, or past the braces that close a hole of an interpolated string.</summary>
        public void ReadCode(int closingBraces)
        {
            var depth = 0;
            while (at < source.Length)
            {
                if (closingBraces > 0 && depth == 0 && source[at] == '}')
                {
                    Blank(closingBraces);
                    return;
                }

                depth += source[at] == '{' ? 1 : source[at] == '}' ? -1 : 0;
                if (Ahead("//"))
                    BlankUntil("\n", inclusive: false);
                else if (Ahead("/*"))
                    BlankUntil("*/", inclusive: true);
                else if (source[at] == '\'')
                    ReadCharacter();
                else if (StartsString())
                    ReadString();
                else
                    Code.Append(source[at++]);
            }
        }

        private bool Ahead(string text) => string.CompareOrdinal(source, at, text, 0, text.Length) == 0;

        private bool StartsString()
        {
            var start = at;
            while (start < source.Length && source[start] is '$' or '@')
                start++;
            return start < source.Length && source[start] == '"';
        }

        private void ReadCharacter()
        {
            Blank(1);
            while (at < source.Length && source[at] != '\'')
                Blank(source[at] == '\\' ? 2 : 1);
            Blank(1);
        }

        private void ReadString()
        {
            var line = source.AsSpan(0, at).Count('\n') + 1;
            var dollars = Run('$') + (Ahead("@$") ? 1 : 0);
            var verbatim = source[at] == '@' || (dollars > 0 && source[at + dollars] == '@');
            while (source[at] != '"')
                Blank(1);
            var quotes = Run('"');
            if (quotes == 2)
            {
                Blank(2);
                Literals.Add(new(line, ""));
                return;
            }

            Blank(quotes);
            Literals.Add(new(line, ReadContents(dollars, quotes, verbatim)));
        }

        private string ReadContents(int dollars, int quotes, bool verbatim)
        {
            var value = new StringBuilder();
            while (at < source.Length)
            {
                var escaped = quotes == 1 && (verbatim ? Ahead("\"\"") : source[at] == '\\');
                var doubled = dollars == 1 && quotes == 1 && (Ahead("{{") || Ahead("}}"));
                if (escaped || doubled)
                {
                    value.Append(source.AsSpan(at, 2));
                    Blank(2);
                }
                else if (source[at] == '"' && Run('"') >= quotes)
                {
                    Blank(Run('"'));
                    break;
                }
                else if (dollars > 0 && Run('{') >= dollars)
                {
                    Blank(Run('{'));
                    value.Append("{}");
                    ReadCode(dollars);
                }
                else
                {
                    value.Append(source[at]);
                    Blank(1);
                }
            }

            return value.ToString();
        }

        private int Run(char character)
        {
            var length = 0;
            while (at + length < source.Length && source[at + length] == character)
                length++;
            return length;
        }

        private void BlankUntil(string end, bool inclusive)
        {
            var stop = source.IndexOf(end, at, StringComparison.Ordinal);
            Blank((stop < 0 ? source.Length : stop + (inclusive ? end.Length : 0)) - at);
        }

        private void Blank(int length)
        {
            for (var end = Math.Min(source.Length, at + length); at < end; at++)
                Code.Append(source[at] == '\n' ? '\n' : ' ');
        }
    }
}
