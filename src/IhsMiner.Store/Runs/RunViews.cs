namespace IhsMiner.Store.Runs;

/// <summary>What is exported, as views of a run: the same rows whatever the order in which documents were done.</summary>
internal static class RunViews
{
    public const string Views = """
        -- What a document says of itself, a row each; authors with '; ' between them.
        CREATE VIEW particulars AS
          SELECT document.id AS document,
            title.value AS title, round(title.confidence, 2) AS title_confidence,
            (SELECT group_concat(value, '; ') FROM
              (SELECT value FROM metadata WHERE metadata.document = document.id AND name = 'author' ORDER BY place)) AS authors,
            (SELECT round(min(confidence), 2) FROM metadata
              WHERE metadata.document = document.id AND name = 'author') AS authors_confidence,
            journal.value AS journal, round(journal.confidence, 2) AS journal_confidence,
            CAST(year.value AS INTEGER) AS year, round(year.confidence, 2) AS year_confidence,
            doi.value AS doi, round(doi.confidence, 2) AS doi_confidence
          FROM document
          LEFT JOIN metadata AS title ON title.document = document.id AND title.name = 'title'
          LEFT JOIN metadata AS journal ON journal.document = document.id AND journal.name = 'journal'
          LEFT JOIN metadata AS year ON year.document = document.id AND year.name = 'year'
          LEFT JOIN metadata AS doi ON doi.document = document.id AND doi.name = 'doi';

        CREATE VIEW sentences AS
          SELECT document.path AS document, document.sha256, sentence.page, sentence.role, sentence.section, sentence.text,
            sentence.start, sentence.end, sentence.boxes, sentence.recognised AS is_recognised, prediction.is_factor, round(prediction.factor_score, 4) AS factor_score,
            prediction.kind, round(prediction.kind_score, 4) AS kind_score, prediction.theme,
            round(prediction.theme_score, 4) AS theme_score, prediction.second_theme,
            round(prediction.second_theme_score, 4) AS second_theme_score, representative.path AS duplicate_of
          FROM sentence
          JOIN document ON document.id = sentence.document
          LEFT JOIN prediction ON prediction.sentence = sentence.id
          LEFT JOIN document AS representative ON representative.id = document.duplicate_of
          ORDER BY sentence.id;

        -- Statements that state a factor. Near-duplicates are left out: another document stands for them.
        CREATE VIEW chart AS
          SELECT document.path AS document, document.sha256, particulars.title, particulars.authors, particulars.year,
            particulars.journal, particulars.doi, sentence.page, sentence.section, sentence.text AS statement, prediction.kind, prediction.theme,
            prediction.second_theme, round(prediction.factor_score, 4) AS factor_score,
            round(prediction.kind_score, 4) AS kind_score, round(prediction.theme_score, 4) AS theme_score,
            round(prediction.second_theme_score, 4) AS second_theme_score, sentence.boxes,
            sentence.recognised AS is_recognised
          FROM sentence
          JOIN prediction ON prediction.sentence = sentence.id AND prediction.is_factor
          JOIN document ON document.id = sentence.document AND document.duplicate_of IS NULL
          JOIN particulars ON particulars.document = document.id
          ORDER BY sentence.id;

        CREATE VIEW failures AS
          SELECT path AS document, outcome, reason, message, sha256 FROM document
          WHERE outcome IN ('failed', 'skipped') ORDER BY id;

        -- Each group from its first document on, the others below it.
        CREATE VIEW duplicates AS
          SELECT representative.path AS representative, document.path AS document,
            CASE WHEN document.outcome = 'skipped' THEN 'bytes' ELSE 'text' END AS same, round(document.likeness, 4) AS likeness
          FROM document JOIN document AS representative ON representative.id = document.duplicate_of
          ORDER BY representative.id, document.id;

        CREATE VIEW documents AS
          SELECT document.path AS document, document.outcome, document.reason, document.message, document.sha256,
            particulars.title, particulars.title_confidence, particulars.authors, particulars.authors_confidence,
            particulars.journal, particulars.journal_confidence, particulars.year, particulars.year_confidence,
            particulars.doi, particulars.doi_confidence,
            (SELECT count(*) FROM page WHERE page.document = document.id) AS pages,
            (SELECT count(*) FROM page WHERE page.document = document.id AND page.recognised) AS recognised_pages,
            (SELECT count(*) FROM sentence WHERE sentence.document = document.id) AS sentences,
            (SELECT count(*) FROM sentence JOIN prediction ON prediction.sentence = sentence.id AND prediction.is_factor
              WHERE sentence.document = document.id) AS factors,
            (SELECT count(*) FROM removed WHERE removed.document = document.id) AS removed,
            representative.path AS duplicate_of,
            (SELECT group_concat(message, '; ') FROM
              (SELECT message FROM warning WHERE warning.document = document.id ORDER BY place)) AS warnings
          FROM document
          JOIN particulars ON particulars.document = document.id
          LEFT JOIN document AS representative ON representative.id = document.duplicate_of
          ORDER BY document.id;

        """;
}
