import Conversation
import Market
import Vocabulary

/// Keeps the memory in step with what a transaction writes.
extension StoreTransaction {
    func remember(_ party: Party) {
        memory?.with { $0.parties[party.id.sequence] = party }
    }

    /// - Parameter former: the listing as it stood; `nil` when it is new.
    func remember(_ listing: Listing, insteadOf former: Listing?) {
        memory?.with { content in
            if let former, former.state == .open {
                for bucket in Bucket.all(of: former) { content.heads[bucket]?.remove(former.id) }
            }
            guard listing.state == .open else { return }
            for bucket in Bucket.all(of: listing) { content.heads[bucket]?.insert(listing) }
            if let produce = listing.produce {
                let place = Bucket.Place(kind: listing.kind, province: listing.place.presentProvince)
                content.produce[place]?.insert(produce)
            }
        }
    }

    /// - Parameter former: whose the address was.
    func remember(_ address: Address, of party: PartyID, insteadOf former: PartyID?) {
        memory?.with { content in
            content.owners[address] = .party(party)
            content.contacts[party.sequence] = nil
            if let former { content.contacts[former.sequence] = nil }
        }
    }

    /// - Parameter owner: whose the address is; it is now reached there.
    func remember(_ sender: Sender, at address: Address, of owner: PartyID?) {
        memory?.with { content in
            content.senders[address] = sender
            guard let owner else { return }
            content.contacts[owner.sequence] = Contact(
                address: address, medium: sender.medium, preferences: sender.state.preferences)
        }
    }

    func rememberNotice(to address: Address, at now: Timestamp) {
        memory?.with { $0.notices[address]?.note(now) }
    }

    func forgetLockdowns() {
        memory?.with { $0.lockdowns = nil }
    }
}
