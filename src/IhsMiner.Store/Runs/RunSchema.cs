namespace IhsMiner.Store.Runs;

/// <summary>
/// The tables of a run. The comments within are part of the file that it makes (<c>.schema</c> in any SQLite shell shows them). What
/// a released version wrote is never changed: a change of shape raises <see cref="Version"/>.
/// </summary>
internal static class RunSchema
{
    /// <summary>SQLite's <c>user_version</c> of a run.</summary>
    public const int Version = 2;

    /// <summary>SQLite's <c>application_id</c> of a run: 'IHSM' in ASCII.</summary>
    public const int ApplicationId = 0x4948534D;

    /// <summary>
    /// Sentences that one document can have: the number of a sentence in the run is its document's times this, plus its place.
    /// </summary>
    public const int MostSentences = 1 << 20;

    public const string Tables = """
        CREATE TABLE manifest (
          name TEXT PRIMARY KEY,  -- tool, model, model_sha256, codebook_sha256, inputs, inputs_sha256, seed, options, shard, shards
          value TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE category (
          facet TEXT NOT NULL,    -- theme or kind
          place INTEGER NOT NULL, -- in the codebook's order, 0 for the first
          id TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL,
          PRIMARY KEY (facet, place)
        ) WITHOUT ROWID;

        CREATE TABLE document (
          id INTEGER PRIMARY KEY, -- place in the list of inputs, 1 for the first; a shard has its own ones alone
          path TEXT NOT NULL,     -- as named
          outcome TEXT NOT NULL,  -- waiting, done, failed or skipped
          reason TEXT,            -- a code; null where done or waiting
          message TEXT,           -- one line for people; null where done or waiting
          sha256 TEXT,            -- of the file's bytes; null where it could not be read
          title_key TEXT,         -- letters and digits of the title in lower case; null where not done
          signature BLOB,         -- 128 little-endian 32-bit numbers (MinHash); null where not done, and for the shortest texts
          duplicate_of INTEGER,   -- the document that stands for both: of the same bytes, or nearly the same
          likeness REAL           -- 0 to 1, of the text; 1 for the same bytes; null where duplicate_of is
        );

        CREATE TABLE page (
          document INTEGER NOT NULL, number INTEGER NOT NULL, -- 1 for the first
          width REAL NOT NULL, height REAL NOT NULL,          -- points, as a reader sees the page
          rotation INTEGER NOT NULL, words INTEGER NOT NULL,
          recognised INTEGER NOT NULL,                        -- 1 where text recognition read the page: it may be misread
          PRIMARY KEY (document, number)
        ) WITHOUT ROWID;

        CREATE TABLE sentence (
          id INTEGER PRIMARY KEY,   -- document * 1048576 + place in the document, 0 for the first
          document INTEGER NOT NULL, page INTEGER NOT NULL, role TEXT NOT NULL, section TEXT, text TEXT NOT NULL,
          start INTEGER NOT NULL, end INTEGER NOT NULL, -- in the document's text, UTF-16 units, end excluded
          boxes TEXT NOT NULL,      -- JSON: [[page, left, top, right, bottom], …] in points from the top left corner
          recognised INTEGER NOT NULL -- 1 where a page that it stands on is
        );
        CREATE INDEX sentence_document ON sentence (document);

        CREATE TABLE prediction (   -- of sentences of prose
          sentence INTEGER PRIMARY KEY, is_factor INTEGER NOT NULL, factor_score REAL NOT NULL,
          kind TEXT NOT NULL, kind_score REAL NOT NULL, theme TEXT NOT NULL, theme_score REAL NOT NULL,
          second_theme TEXT, second_theme_score REAL
        );

        CREATE TABLE removed (      -- text of the page that is in no sentence
          document INTEGER NOT NULL, place INTEGER NOT NULL, page INTEGER NOT NULL,
          left REAL NOT NULL, top REAL NOT NULL, right REAL NOT NULL, bottom REAL NOT NULL,
          text TEXT NOT NULL, reason TEXT NOT NULL,
          PRIMARY KEY (document, place)
        ) WITHOUT ROWID;

        CREATE TABLE metadata (
          document INTEGER NOT NULL,
          name TEXT NOT NULL,       -- title, author, journal, year or doi; what the document does not say is not there
          place INTEGER NOT NULL,   -- of authors in the order printed, 0 for the first; else 0
          value TEXT NOT NULL,
          confidence REAL NOT NULL, -- 0 to 1: ranks how sure the finding is, and is no probability
          quotation TEXT NOT NULL,  -- the words that it was taken from
          page INTEGER,             -- where they stand; null where only the file's information dictionary has them
          PRIMARY KEY (document, name, place)
        ) WITHOUT ROWID;

        CREATE TABLE warning (      -- why text of a document may be missing
          document INTEGER NOT NULL, place INTEGER NOT NULL, message TEXT NOT NULL,
          PRIMARY KEY (document, place)
        ) WITHOUT ROWID;

        CREATE VIRTUAL TABLE search USING fts5 (
          text, content = 'sentence', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
        );

        """;
}
