import Crypto
import Foundation

/// Writes listings as farmers and buyers text them, each as a whole HTTP request signed by Standard Webhooks.
struct MessageWriter {
    var senders = 100_000
    var demandPercent = 25
    private let path: String
    private let key: SymmetricKey
    private let run: String
    private var random: SplitMix

    /// - Parameter secret: base 64.
    init(path: String, secret: String, run: String, seed: UInt64) {
        self.path = path
        key = SymmetricKey(data: Data(base64Encoded: secret) ?? Data(secret.utf8))
        self.run = run
        random = SplitMix(seed: seed)
    }

    mutating func requests(_ count: Int) -> [[UInt8]] {
        let timestamp = Int(Date().timeIntervalSince1970)
        return (0..<count).map { request(id: "\(run)-\($0)", timestamp: timestamp) }
    }

    private mutating func request(id: String, timestamp: Int) -> [UInt8] {
        let sender = 84_300_000_000 + Int(random.next() % UInt64(max(1, senders)))
        let body = #"{"id":"\#(id)","from":"+\#(sender)","text":"\#(text())"}"#
        let code = HMAC<SHA256>.authenticationCode(for: Data("\(id).\(timestamp).\(body)".utf8), using: key)
        return Array(
            """
            POST \(path) HTTP/1.1\r
            Host: 127.0.0.1\r
            Content-Type: application/json\r
            Content-Length: \(body.utf8.count)\r
            webhook-id: \(id)\r
            webhook-timestamp: \(timestamp)\r
            webhook-signature: v1,\(Data(code).base64EncodedString())\r
            \r
            \(body)
            """.utf8)
    }

    private mutating func text() -> String {
        let verb = Int(random.next() % 100) < demandPercent ? "MUA" : "BAN"
        let produce = Self.produce[Int(random.next() % UInt64(Self.produce.count))]
        let place = Self.places[Int(random.next() % UInt64(Self.places.count))]
        let tonnes = 1 + random.next() % 30
        return "\(verb) \(produce) \(tonnes)TAN \(place)"
    }

    private static let produce = [
        "RAU", "RAU MUONG", "CAI NGOT", "CA CHUA", "DUA LEO", "BAP CAI", "KHOAI LANG", "BI DO", "OT", "HANH LA", "LUA",
        "GAO", "GAO ST25", "BAP", "XOAI", "THANH LONG", "CHUOI", "CAM", "BUOI", "DUA HAU", "NHAN", "CHOM CHOM",
        "SAU RIENG",
        "TOM", "CA TRA", "CUA", "HEO", "GA", "VIT", "CA PHE",
    ]

    private static let places = [
        "CAMAU", "CANTHO", "BENTRE", "DONGTHAP", "ANGIANG", "KIENGIANG", "SOCTRANG", "TRAVINH", "VINHLONG", "TIENGIANG",
        "LONGAN", "TAYNINH", "DONGNAI", "BINHDUONG", "LAMDONG", "DAKLAK", "GIALAI", "KHANHHOA", "PHUYEN", "QUANGNAM",
        "DANANG", "HUE", "NGHEAN", "THANHHOA", "HANOI", "HAIPHONG", "BACGIANG", "SONLA", "LANGSON", "TPHCM",
    ]
}
