extension Schema {
    /// What sending needs beyond the text, and what is renewed or read on between two runs.
    static let delivery = """
        ALTER TABLE outbox ADD COLUMN reply_context TEXT;
        ALTER TABLE outbox ADD COLUMN choices TEXT;
        ALTER TABLE outbox ADD COLUMN stands_in_for TEXT;

        ALTER TABLE address ADD COLUMN is_silenced_by_provider INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE credential (
            channel TEXT PRIMARY KEY,
            origin TEXT NOT NULL,
            access_token TEXT NOT NULL,
            refresh_token TEXT,
            expires_at_ms INTEGER,
            renewed_at_ms INTEGER,
            renewing_until_ms INTEGER,
            refusal TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE listing_position (
            channel TEXT PRIMARY KEY,
            position TEXT NOT NULL,
            at_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
