extension Schema {
    /// Parts of long messages that wait for each other.
    static let parts = """
        CREATE TABLE part (
            channel TEXT NOT NULL,
            sender TEXT NOT NULL,
            recipient TEXT NOT NULL,
            reference TEXT NOT NULL,
            total INTEGER NOT NULL,
            place INTEGER NOT NULL,
            message_id TEXT NOT NULL,
            text TEXT NOT NULL,
            medium TEXT NOT NULL,
            waiting_since_ms INTEGER NOT NULL,
            is_handled INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (channel, sender, recipient, reference, total, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX part_by_age ON part (waiting_since_ms);
        """
}
