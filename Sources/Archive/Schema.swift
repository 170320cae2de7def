import GRDB

/// The tables of an archive, and the views that people may build on.
///
/// Tables are named in the singular and may change with the version; views are named in the plural, are described in
/// `docs/archive.md` and stay.
enum Schema {
  /// "DRMA", so that `file` and we know an archive from any other database.
  static let applicationID = 0x4452_4D41

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: tables)
      try database.execute(sql: views)
    }
    migrator.registerMigration("2") { database in
      // Drawn up anew by whoever opens the archive next.
      try database.execute(
        sql: """
          DROP TABLE skeleton;
          CREATE TABLE skeleton (links INTEGER PRIMARY KEY, data BLOB NOT NULL);
          """)
    }
    return migrator
  }()

  private static let tables = """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT, source TEXT, date TEXT, fingerprint TEXT NOT NULL);

    CREATE TABLE sentence (
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, number INTEGER NOT NULL,
      start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT, UNIQUE (document, number));
    CREATE VIRTUAL TABLE sentence_words USING fts5(
      text, content = 'sentence', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE TRIGGER sentence_added AFTER INSERT ON sentence BEGIN
      INSERT INTO sentence_words (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER sentence_removed AFTER DELETE ON sentence BEGIN
      INSERT INTO sentence_words (sentence_words, rowid, text) VALUES ('delete', old.id, old.text);
    END;

    CREATE TABLE actor (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, description TEXT,
      mentions INTEGER NOT NULL, aliases TEXT NOT NULL);
    CREATE VIRTUAL TABLE actor_words USING fts5(words, tokenize = 'unicode61 remove_diacritics 0');

    CREATE TABLE appearance (
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, local TEXT NOT NULL,
      name TEXT NOT NULL, kind TEXT NOT NULL, description TEXT, aliases TEXT NOT NULL, named INTEGER NOT NULL,
      mentions INTEGER NOT NULL, actor INTEGER REFERENCES actor, rule TEXT, detail TEXT, UNIQUE (document, local));
    CREATE INDEX appearance_by_actor ON appearance (actor);
    CREATE TABLE mention (
      appearance INTEGER NOT NULL REFERENCES appearance ON DELETE CASCADE, number INTEGER NOT NULL,
      sentence INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT, form TEXT,
      PRIMARY KEY (appearance, number)) WITHOUT ROWID;
    CREATE TABLE affiliation (
      appearance INTEGER NOT NULL REFERENCES appearance ON DELETE CASCADE,
      whole INTEGER NOT NULL REFERENCES appearance ON DELETE CASCADE,
      PRIMARY KEY (appearance, whole)) WITHOUT ROWID;
    CREATE INDEX affiliation_by_whole ON affiliation (whole);

    CREATE TABLE action (
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, local TEXT NOT NULL,
      predicate TEXT NOT NULL, phrase TEXT NOT NULL, class TEXT, mode TEXT, cameo TEXT, intensity REAL,
      reciprocal INTEGER NOT NULL, object TEXT, time TEXT, start TEXT, end TEXT, polarity TEXT NOT NULL,
      status TEXT NOT NULL, confidence REAL NOT NULL, quantities TEXT NOT NULL, event INTEGER,
      UNIQUE (document, local));
    CREATE INDEX action_by_event ON action (event);
    CREATE TABLE participant (
      action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE, number INTEGER NOT NULL,
      appearance INTEGER NOT NULL REFERENCES appearance, role TEXT NOT NULL, PRIMARY KEY (action, number)) WITHOUT ROWID;
    CREATE INDEX participant_by_appearance ON participant (appearance);
    CREATE TABLE telling (
      action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE, number INTEGER NOT NULL,
      appearance INTEGER NOT NULL REFERENCES appearance, predicate TEXT NOT NULL, stance TEXT NOT NULL,
      sentence INTEGER NOT NULL, PRIMARY KEY (action, number)) WITHOUT ROWID;
    CREATE INDEX telling_by_appearance ON telling (appearance);
    CREATE TABLE action_mention (
      action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE, number INTEGER NOT NULL, sentence INTEGER NOT NULL,
      start INTEGER NOT NULL, end INTEGER NOT NULL, PRIMARY KEY (action, number)) WITHOUT ROWID;

    CREATE TABLE decision (number INTEGER PRIMARY KEY, entry TEXT NOT NULL);
    CREATE TABLE skeleton (id INTEGER PRIMARY KEY CHECK (id = 1), data BLOB NOT NULL);
    """

  private static let views = """
    CREATE VIEW documents AS
      SELECT id, name, title, source, date FROM document;
    CREATE VIEW sentences AS
      SELECT id, document, number, text FROM sentence;
    CREATE VIEW actors AS
      SELECT id, slug, name, kind, description, mentions,
        (SELECT count(DISTINCT document) FROM appearance WHERE actor = actor.id) AS documents
      FROM actor;
    CREATE VIEW names AS
      SELECT DISTINCT actor.id AS actor, alias.value AS name FROM actor, json_each(actor.aliases) AS alias;
    CREATE VIEW affiliations AS
      SELECT DISTINCT part.actor AS actor, whole.actor AS whole
      FROM affiliation JOIN appearance AS part ON part.id = affiliation.appearance
        JOIN appearance AS whole ON whole.id = affiliation.whole
      WHERE part.actor <> whole.actor;
    CREATE VIEW mentions AS
      SELECT appearance.actor, appearance.document, sentence.id AS sentence, mention.start, mention.end, mention.text,
        mention.form
      FROM mention JOIN appearance ON appearance.id = mention.appearance
        JOIN sentence ON sentence.document = appearance.document AND sentence.number = mention.sentence;
    CREATE VIEW actions AS
      SELECT action.id, coalesce(action.event, action.id) AS event, action.document, predicate, phrase, class, mode,
        cameo, intensity, reciprocal, object, time, coalesce(start, document.date) AS start,
        coalesce(end, start, document.date) AS end, polarity, status, confidence
      FROM action JOIN document ON document.id = action.document;
    CREATE VIEW participants AS
      SELECT participant.action, appearance.actor, participant.role
      FROM participant JOIN appearance ON appearance.id = participant.appearance;
    CREATE VIEW tellings AS
      SELECT telling.action, appearance.actor, telling.predicate, telling.stance, sentence.id AS sentence
      FROM telling JOIN action ON action.id = telling.action
        JOIN appearance ON appearance.id = telling.appearance
        JOIN sentence ON sentence.document = action.document AND sentence.number = telling.sentence;
    CREATE VIEW evidence AS
      SELECT action_mention.action, sentence.id AS sentence, sentence.text
      FROM action_mention JOIN action ON action.id = action_mention.action
        JOIN sentence ON sentence.document = action.document AND sentence.number = action_mention.sentence;
    CREATE VIEW merges AS
      SELECT actor, document, name, rule AS reason, detail FROM appearance;
    """
}
