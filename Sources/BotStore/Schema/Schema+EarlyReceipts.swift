extension Schema {
    /// Reports that came before the answer to the sending did; `failure` is NULL for a message that was delivered.
    static let earlyReceipts = """
        CREATE TABLE early_receipt (
            channel TEXT NOT NULL,
            provider_id TEXT NOT NULL,
            failure TEXT,
            received_at_ms INTEGER NOT NULL,
            PRIMARY KEY (channel, provider_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX early_receipt_by_age ON early_receipt (received_at_ms);
        """
}
