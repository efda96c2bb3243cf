import Testing

@testable import Vocabulary

@Suite struct ProduceTreeTests {
    @Test func everyKindReachesARootWithoutACycle() {
        for produce in ProduceID.all {
            var steps = 0
            var kind: ProduceID? = produce
            while let current = kind, steps < 10 {
                kind = current.row.parent
                steps += 1
            }
            #expect(kind == nil, "\(produce) has no root")
        }
    }

    @Test(arguments: [
        ("xoai-cat-chu", "xoai", true),
        ("xoai-cat-chu", "trai-cay", true),
        ("xoai", "xoai", true),
        ("xoai", "xoai-cat-chu", false),
        ("xoai-keo", "xoai-cat-chu", false),
        ("cai-ngot", "rau", true),
        ("tom-su", "thuy-san", true),
        ("trung-vit", "gia-cam", false),
    ])
    func knowsWhatServesWhom(kind: String, wanted: String, serves: Bool) throws {
        let kind = try #require(ProduceID(slug: kind))
        let wanted = try #require(ProduceID(slug: wanted))
        #expect(kind.isSame(asOrUnder: wanted) == serves)
    }

    @Test func parentsAndChildrenAgree() {
        for produce in ProduceID.all {
            for child in produce.children {
                #expect(child.parent == produce)
            }
            #expect(produce.descendants.allSatisfy { $0.ancestors.contains(produce) })
            #expect(produce.family.parent == nil)
            #expect(produce.isSame(asOrUnder: produce.family))
        }
        #expect(ProduceID.all.filter { $0.parent == nil }.flatMap(\.descendants).count < ProduceID.all.count)
    }

    @Test func ancestorsRunFromTheParentToTheRoot() throws {
        let kind = try #require(ProduceID(slug: "cai-ngot"))
        #expect(kind.ancestors.map(\.slug) == ["rau-cai", "rau"])
        #expect(kind.family.slug == "rau")
    }

    @Test func everyGroupHasProduceAndNames() {
        for group in ProduceGroup.allCases {
            #expect(ProduceID.all.contains { $0.row.group == group }, "\(group) has no produce")
            #expect(!group.name.isEmpty && !group.englishName.isEmpty)
        }
    }

    @Test func eggsAreCountedAndNothingElseSharesTheirGroup() {
        for produce in ProduceID.all where produce.row.group == .eggs {
            #expect(produce.row.unit.quantityOfOne == .pieces(1), "\(produce)")
        }
    }
}
