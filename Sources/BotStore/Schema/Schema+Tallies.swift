extension Schema {
    /// Running counts by day and province, so that figures cost the days asked for and not the rows of a year.
    static let tallies = """
        CREATE TABLE tally (
            what TEXT NOT NULL,
            province TEXT NOT NULL,
            day INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (what, province, day)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE traffic (
            day INTEGER PRIMARY KEY,
            received INTEGER NOT NULL DEFAULT 0,
            replies INTEGER NOT NULL DEFAULT 0,
            reply_segments INTEGER NOT NULL DEFAULT 0,
            notices INTEGER NOT NULL DEFAULT 0,
            notice_segments INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        """
        + trigger("listing_added", on: "INSERT ON listing", adding: [("NEW", "kind", "created_day", 1)])
        + trigger(
            "listing_moved", on: "UPDATE OF kind, province, created_day ON listing",
            when: "(OLD.kind, OLD.province, OLD.created_day) <> (NEW.kind, NEW.province, NEW.created_day)",
            adding: [("OLD", "kind", "created_day", -1), ("NEW", "kind", "created_day", 1)])
        + trigger("deal_proposed", on: "INSERT ON deal", adding: [("NEW", "'proposed'", "proposed_day", 1)])
        + trigger(
            "deal_accepted_at_once", on: "INSERT ON deal", when: "NEW.accepted_day IS NOT NULL",
            adding: [("NEW", "'accepted'", "accepted_day", 1)])
        + trigger(
            "deal_accepted_later", on: "UPDATE OF accepted_day ON deal",
            when: "OLD.accepted_day IS NULL AND NEW.accepted_day IS NOT NULL",
            adding: [("NEW", "'accepted'", "accepted_day", 1)])
        + trigger("party_added", on: "INSERT ON party", adding: [("NEW", "role", "0", 1)])
        + trigger(
            "party_moved", on: "UPDATE OF role, province ON party",
            when: "OLD.role <> NEW.role OR OLD.province IS NOT NEW.province",
            adding: [("OLD", "role", "0", -1), ("NEW", "role", "0", 1)])

    /// The deals about transport among all deals, which are counted apart from those about goods; those of old are counted once.
    static let haulTallies =
        trigger(
            "haul_proposed", on: "INSERT ON deal", when: "NEW.kind = 'transport'",
            adding: [("NEW", "'haul_proposed'", "proposed_day", 1)])
        + trigger(
            "haul_booked_at_once", on: "INSERT ON deal",
            when: "NEW.kind = 'transport' AND NEW.accepted_day IS NOT NULL",
            adding: [("NEW", "'haul_booked'", "accepted_day", 1)])
        + trigger(
            "haul_booked_later", on: "UPDATE OF accepted_day ON deal",
            when: "NEW.kind = 'transport' AND OLD.accepted_day IS NULL AND NEW.accepted_day IS NOT NULL",
            adding: [("NEW", "'haul_booked'", "accepted_day", 1)])
        + trigger(
            "haul_done", on: "UPDATE OF state ON deal",
            when: "NEW.kind = 'transport' AND OLD.state <> 'delivered' AND NEW.state = 'delivered'",
            adding: [("NEW", "'haul_done'", "accepted_day", 1)])
            + """
            INSERT INTO tally (what, province, day, count)
            SELECT 'haul_proposed', province, proposed_day, count(*) FROM deal WHERE kind = 'transport' GROUP BY 2, 3
            UNION ALL
            SELECT 'haul_booked', province, accepted_day, count(*) FROM deal
            WHERE kind = 'transport' AND accepted_day IS NOT NULL GROUP BY 2, 3
            UNION ALL
            SELECT 'haul_done', province, accepted_day, count(*) FROM deal
            WHERE kind = 'transport' AND accepted_day IS NOT NULL AND state = 'delivered' GROUP BY 2, 3;
            """

    private static func trigger(
        _ name: String, on event: String, when condition: String? = nil,
        adding steps: [(row: String, what: String, day: String, count: Int)]
    ) -> String {
        func column(_ step: (row: String, what: String, day: String, count: Int), _ text: String) -> String {
            text.first?.isLetter == true ? "\(step.row).\(text)" : text
        }
        let body = steps.map { step in
            """
            INSERT INTO tally (what, province, day, count)
            VALUES (\(column(step, step.what)), coalesce(\(step.row).province, ''), \(column(step, step.day)), \(step.count))
            ON CONFLICT DO UPDATE SET count = count + excluded.count;

            """
        }
        let guardClause = condition.map { " WHEN \($0)" } ?? ""
        return "CREATE TRIGGER \(name) AFTER \(event)\(guardClause) BEGIN\n\(body.joined())END;\n"
    }
}
