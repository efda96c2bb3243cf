import Testing
import Vocabulary

@testable import GatewayBot

/// Waking those who wait for the outbox.
@Suite(.timeLimit(.minutes(5)))
struct BellTests {
    @Test func remembersARingBetweenTwoWaits() async {
        let bell = Bell()
        let listener = bell.makeListener()
        bell.ring()
        await listener.wait(until: nil, on: ManualTime())
    }

    @Test func wakesEveryListener() async {
        let bell = Bell()
        let listeners = (0..<3).map { _ in bell.makeListener() }
        await withTaskGroup(of: Void.self) { group in
            for listener in listeners { group.addTask { await listener.wait(until: nil, on: ManualTime()) } }
            bell.ring()
        }
    }

    @Test func endsAWaitAtItsMoment() async {
        let time = ManualTime()
        let moment = time.now.adding(seconds: 10)
        let listener = Bell().makeListener()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await listener.wait(until: moment, on: time) }
            time.advance(to: moment)
        }
    }

    @Test func endsAWaitWhenItsTaskIsCancelled() async {
        let listener = Bell().makeListener()
        let task = Task { await listener.wait(until: nil, on: ManualTime()) }
        task.cancel()
        await task.value
    }
}
