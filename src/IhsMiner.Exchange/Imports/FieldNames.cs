using System.Collections.Frozen;
using IhsMiner.Exchange.Codebooks;

namespace IhsMiner.Exchange.Imports;

/// <summary>The headings under which charts keep an article's particulars.</summary>
internal static class FieldNames
{
    // As NameKey.Of leaves them: lower case, letters and digits only, so that 'Year of Publi- cation' is found too.
    private static readonly FrozenDictionary<string, Field> Known = new Dictionary<string, Field>(StringComparer.Ordinal)
    {
        ["author"] = Field.Authors, ["authors"] = Field.Authors, ["firstauthor"] = Field.Authors, ["authornames"] = Field.Authors,
        ["year"] = Field.Year, ["yearofpublication"] = Field.Year, ["publicationyear"] = Field.Year, ["date"] = Field.Year,
        ["yearpublished"] = Field.Year, ["dateofpublication"] = Field.Year, ["publicationdate"] = Field.Year,
        ["title"] = Field.Title, ["articletitle"] = Field.Title, ["papertitle"] = Field.Title, ["studytitle"] = Field.Title,
        ["titleofarticle"] = Field.Title, ["titleofpaper"] = Field.Title,
        ["database"] = Field.Database, ["databases"] = Field.Database, ["databasesource"] = Field.Database,
        ["journal"] = Field.Journal, ["journalname"] = Field.Journal, ["publication"] = Field.Journal, ["publisher"] = Field.Journal,
        ["studytype"] = Field.StudyType, ["typeofstudy"] = Field.StudyType, ["studydesign"] = Field.StudyType,
        ["design"] = Field.StudyType, ["typeofarticle"] = Field.StudyType, ["articletype"] = Field.StudyType,
        ["doi"] = Field.Link, ["url"] = Field.Link, ["doiurl"] = Field.Link, ["doiorurl"] = Field.Link, ["urldoi"] = Field.Link,
        ["link"] = Field.Link, ["weblink"] = Field.Link,
        ["articleid"] = Field.Id, ["articlenote"] = Field.Note,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Field? Of(string heading) => Known.TryGetValue(NameKey.Of(heading), out var field) ? field : null;
}
