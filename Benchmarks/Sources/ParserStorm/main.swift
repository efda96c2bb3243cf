import Foundation
import ParserPromises

// Without the instruments of a fuzzer the parser runs twenty times as often in the same time: what a fuzzer found interesting is
// mutated at random here, to add up executions. The same seed gives the same messages; a broken promise ends the storm with the
// message that broke it.
guard CommandLine.arguments.count == 4, let executions = Int(CommandLine.arguments[1]),
    let seed = UInt64(CommandLine.arguments[2])
else {
    print("ParserStorm EXECUTIONS SEED FILE   (messages with a zero byte after each)")
    exit(64)
}
let seeds = try Data(contentsOf: URL(filePath: CommandLine.arguments[3])).split(separator: 0).map { Array($0) }
let promises = ParserPromises()
var mutator = Mutator(seeds: seeds, seed: seed)
let start = Date()
for number in 1...executions {
    let message = mutator.next()
    do {
        try message.withUnsafeBufferPointer(promises.check)
    } catch {
        print("seed \(seed), execution \(number): \(error)")
        print(message.map { String($0, radix: 16) }.joined(separator: " "))
        print(String(decoding: message, as: UTF8.self))
        exit(1)
    }
    if number % 1_000_000 == 0 || number == executions {
        print("seed \(seed): \(number) executions, \(Int(Date().timeIntervalSince(start))) s, no promise broken")
        fflush(nil)
    }
}
