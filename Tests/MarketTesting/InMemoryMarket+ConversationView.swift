package import Conversation
package import Market
package import Vocabulary

extension InMemoryMarket: ConversationView {
    package func contact(of party: PartyID) -> Contact? {
        addresses(of: party).first.map { contact(of: $0) }
    }

    package func broadcastAudience(in province: ProvinceID, excluding: PartyID) -> [Contact] {
        broadcastTakers.filter { $0 != excluding && parties[$0]?.place?.presentProvince == province }.sorted()
            .compactMap(contact(of:))
    }

    package func latestNotice(to address: Address) -> (at: Timestamp, undoes: [EntryID])? {
        notices.last { $0.notice.to == address }.map { ($0.at, $0.notice.undoes) }
    }

    package func noticeCount(to address: Address, since: Timestamp) -> Int {
        notices.filter { $0.notice.to == address && since <= $0.at }.count
    }

    package func contact(at address: Address) -> Contact? {
        contacts[address] ?? (owners.contains { $0.address == address } ? contact(of: address) : nil)
    }

    private func contact(of address: Address) -> Contact {
        contacts[address]
            ?? Contact(
                address: address, medium: address.isPhone ? .sms : .chat, preferences: Preferences(),
                hasWritten: false)
    }
}
