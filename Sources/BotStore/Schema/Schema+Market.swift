extension Schema {
    /// What the market's rules speak about.
    static let market = """
        CREATE TABLE counter (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            next_entry INTEGER NOT NULL,
            next_party INTEGER NOT NULL
        ) STRICT;
        INSERT INTO counter (id, next_entry, next_party) VALUES (1, 100, 1);

        CREATE TABLE party (
            id INTEGER PRIMARY KEY,
            name TEXT,
            role TEXT NOT NULL,
            trust TEXT NOT NULL,
            place TEXT,
            province TEXT,
            sales_channel TEXT,
            takes TEXT NOT NULL,
            daily_capacity_g INTEGER,
            minimum_lot_g INTEGER,
            kept INTEGER NOT NULL,
            broken INTEGER NOT NULL,
            incidents INTEGER NOT NULL,
            joined_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX party_by_province ON party (province, id);
        CREATE INDEX party_focal ON party (province, id) WHERE role = 'focal_point' AND trust = 'approved';
        CREATE INDEX party_awaiting ON party (province, joined_at_ms, id)
            WHERE trust = 'unverified' AND role <> 'farmer';

        CREATE TABLE address (
            address TEXT PRIMARY KEY,
            party INTEGER REFERENCES party (id),
            recency INTEGER NOT NULL DEFAULT 0,
            medium TEXT,
            channel TEXT,
            last_at_ms INTEGER,
            is_silenced INTEGER NOT NULL DEFAULT 0,
            preferences TEXT,
            state TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX address_of_party ON address (party, recency) WHERE party IS NOT NULL;

        CREATE TABLE listing (
            id INTEGER PRIMARY KEY,
            party INTEGER NOT NULL REFERENCES party (id),
            kind TEXT NOT NULL,
            produce TEXT,
            unit TEXT NOT NULL,
            quantity INTEGER NOT NULL,
            remaining INTEGER NOT NULL,
            price INTEGER,
            price_max INTEGER,
            grade TEXT,
            place TEXT NOT NULL,
            destination TEXT,
            available_from INTEGER,
            available_until INTEGER,
            minimum_lot_unit TEXT,
            minimum_lot INTEGER,
            vehicle TEXT,
            is_standing INTEGER NOT NULL,
            state TEXT NOT NULL,
            created_at_ms INTEGER NOT NULL,
            expires_at_ms INTEGER,
            pool INTEGER,
            carries INTEGER,
            province TEXT NOT NULL,
            destination_province TEXT,
            price_rank INTEGER NOT NULL,
            created_day INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX listing_open ON listing
            (kind, province, produce, price_rank, id, party, destination_province, state) WHERE state = 'open';
        CREATE INDEX listing_route ON listing
            (kind, province, destination_province, price_rank, id, party, state)
            WHERE state = 'open' AND kind IN ('haul', 'load');
        CREATE INDEX listing_transport ON listing (kind, province, price_rank, id, party, state)
            WHERE state = 'open' AND kind IN ('haul', 'load');
        CREATE INDEX listing_price ON listing (produce, kind, created_at_ms, province, price)
            WHERE price IS NOT NULL;
        CREATE INDEX listing_of_party ON listing (party, state, id);

        CREATE TABLE deal (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            offer INTEGER NOT NULL REFERENCES listing (id),
            demand INTEGER NOT NULL REFERENCES listing (id),
            seller INTEGER NOT NULL REFERENCES party (id),
            buyer INTEGER NOT NULL REFERENCES party (id),
            proposer TEXT NOT NULL,
            pool INTEGER,
            seller_agreed INTEGER NOT NULL,
            buyer_agreed INTEGER NOT NULL,
            produce TEXT,
            unit TEXT NOT NULL,
            quantity INTEGER NOT NULL,
            price INTEGER,
            distance_km INTEGER NOT NULL,
            landed_price INTEGER,
            fit_percent INTEGER NOT NULL,
            is_lockdown_priority INTEGER NOT NULL,
            is_substitute INTEGER NOT NULL,
            state TEXT NOT NULL,
            proposed_at_ms INTEGER NOT NULL,
            answer_by_ms INTEGER NOT NULL,
            accepted_at_ms INTEGER,
            closed_at_ms INTEGER,
            seller_count_unit TEXT,
            seller_count INTEGER,
            buyer_count_unit TEXT,
            buyer_count INTEGER,
            province TEXT NOT NULL,
            proposed_day INTEGER NOT NULL,
            accepted_day INTEGER
        ) STRICT;
        CREATE INDEX deal_of_seller ON deal (seller, state, id);
        CREATE INDEX deal_of_buyer ON deal (buyer, state, id);
        CREATE INDEX deal_of_offer ON deal (offer, id);
        CREATE INDEX deal_of_demand ON deal (demand, id);
        CREATE INDEX deal_of_pool ON deal (pool, id) WHERE pool IS NOT NULL;
        CREATE INDEX deal_accepted ON deal (accepted_day) WHERE accepted_day IS NOT NULL;

        CREATE TABLE ledger (
            deal INTEGER PRIMARY KEY REFERENCES deal (id),
            produce TEXT NOT NULL,
            unit TEXT NOT NULL,
            quantity INTEGER NOT NULL,
            price INTEGER,
            party_group TEXT NOT NULL,
            province TEXT NOT NULL,
            sales_channel TEXT,
            day INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ledger_by_day ON ledger (day, province, produce, unit, quantity);
        CREATE INDEX ledger_by_produce ON ledger (produce, day);

        CREATE TABLE ticket (
            id INTEGER PRIMARY KEY,
            opened_by INTEGER NOT NULL REFERENCES party (id),
            about INTEGER REFERENCES party (id),
            subject INTEGER,
            kind TEXT NOT NULL,
            body TEXT NOT NULL,
            province TEXT,
            is_open INTEGER NOT NULL,
            opened_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ticket_open ON ticket (province, id) WHERE is_open = 1;
        CREATE INDEX ticket_of_party ON ticket (opened_by);
        CREATE INDEX ticket_about ON ticket (about) WHERE about IS NOT NULL;

        CREATE TABLE lockdown (
            place TEXT PRIMARY KEY,
            from_day INTEGER NOT NULL,
            until_day INTEGER,
            declared_by INTEGER NOT NULL REFERENCES party (id),
            declared INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reminder (
            kind TEXT NOT NULL,
            subject INTEGER NOT NULL,
            due_at_ms INTEGER NOT NULL,
            PRIMARY KEY (kind, subject)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reminder_due ON reminder (due_at_ms, subject, kind);
        """
}
