extension Schema {
    /// What is under way in a province, for those whom a lockdown there concerns.
    static let provinces = """
        CREATE INDEX listing_reserved ON listing (province, id) WHERE state = 'reserved';
        CREATE INDEX deal_running ON deal (province, id) WHERE state IN ('accepted', 'loaded', 'disputed');
        """
}
