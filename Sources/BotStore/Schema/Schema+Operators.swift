extension Schema {
    /// Who is told where no focal point is appointed.
    static let operators = """
        CREATE INDEX party_operator ON party (role, id) WHERE role = 'operator';
        """
}
