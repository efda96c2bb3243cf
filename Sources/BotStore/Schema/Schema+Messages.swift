extension Schema {
    /// Messages in and out, and what has to be scrubbed of forgotten people.
    static let messages = """
        CREATE TABLE inbound (
            channel TEXT NOT NULL,
            message_id TEXT NOT NULL,
            sender TEXT NOT NULL,
            reply TEXT,
            received_at_ms INTEGER NOT NULL,
            PRIMARY KEY (channel, message_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX inbound_by_time ON inbound (received_at_ms);

        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            recipient TEXT NOT NULL,
            channel TEXT NOT NULL,
            priority INTEGER NOT NULL,
            text TEXT NOT NULL,
            segments INTEGER NOT NULL,
            state TEXT NOT NULL,
            created_at_ms INTEGER NOT NULL,
            due_at_ms INTEGER NOT NULL,
            lease_until_ms INTEGER,
            attempts INTEGER NOT NULL DEFAULT 0,
            provider_id TEXT,
            reason TEXT,
            settled_at_ms INTEGER
        ) STRICT;
        CREATE INDEX outbox_due ON outbox (channel, priority, due_at_ms, id) WHERE state = 'queued';
        CREATE INDEX outbox_leased ON outbox (lease_until_ms) WHERE state = 'leased';
        CREATE INDEX outbox_unsettled ON outbox (recipient, priority, id) WHERE state IN ('queued', 'leased');
        CREATE INDEX outbox_of_recipient ON outbox (recipient, created_at_ms, priority);
        CREATE INDEX outbox_receipt ON outbox (channel, provider_id) WHERE provider_id IS NOT NULL;
        CREATE INDEX outbox_spent ON outbox (settled_at_ms) WHERE text <> '' AND state IN ('sent', 'delivered');
        CREATE INDEX outbox_settled ON outbox (settled_at_ms) WHERE settled_at_ms IS NOT NULL;
        CREATE INDEX outbox_stuck ON outbox (state, id) WHERE state IN ('ambiguous', 'dead');

        CREATE TABLE scrub (
            needle TEXT PRIMARY KEY
        ) STRICT, WITHOUT ROWID;
        """

    /// The listings that a notice offered to withdraw, by their numbers with commas between.
    static let undoing = """
        ALTER TABLE outbox ADD COLUMN undoes TEXT;
        """

    /// The listing that a queued text tells of.
    static let announcements = """
        ALTER TABLE outbox ADD COLUMN announces INTEGER;
        CREATE INDEX outbox_announcing ON outbox (announces) WHERE announces IS NOT NULL AND state = 'queued';
        """
}
