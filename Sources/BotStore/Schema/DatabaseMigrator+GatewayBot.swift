import GRDB

extension DatabaseMigrator {
    /// The schema's history. Migrations are only ever appended: a file of any age becomes a file of today.
    static let gatewayBot: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 market, conversations, outbox") { db in
            try db.execute(sql: Schema.market)
            try db.execute(sql: Schema.messages)
            try db.execute(sql: Schema.tallies)
        }
        migrator.registerMigration("2 parts of long messages") { db in
            try db.execute(sql: Schema.parts)
        }
        migrator.registerMigration("3 buttons, stand-ins, credentials") { db in
            try db.execute(sql: Schema.delivery)
        }
        migrator.registerMigration("4 reports before their messages") { db in
            try db.execute(sql: Schema.earlyReceipts)
        }
        migrator.registerMigration("5 announcements that can be withdrawn") { db in
            try db.execute(sql: Schema.announcements)
        }
        migrator.registerMigration("6 what is under way in a province") { db in
            try db.execute(sql: Schema.provinces)
        }
        migrator.registerMigration("7 transport counted apart") { db in
            try db.execute(sql: Schema.haulTallies)
        }
        migrator.registerMigration("8 operators") { db in
            try db.execute(sql: Schema.operators)
        }
        migrator.registerMigration("9 notices that can be objected to") { db in
            try db.execute(sql: Schema.undoing)
        }
        return migrator
    }()
}
