import CCurl
import Channels
import HTTPTypes

/// One request under way on the thread, and what has come back so far.
final class CurlTransfer {
    let submission: CurlSubmission
    private let limits: TransportLimits
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var headerFields = HTTPFields()
    private var headerBytes = 0
    private var body: [UInt8] = []
    private var isTooLarge = false

    init(_ submission: CurlSubmission, limits: TransportLimits) {
        self.submission = submission
        self.limits = limits
    }

    deinit {
        curl_slist_free_all(headerList)
    }

    /// Sets a fresh easy handle up; the transfer has to outlive it.
    func configure(_ easy: UnsafeMutableRawPointer) {
        let request = submission.request
        ccurl_set_string(easy, CURLOPT_URL, request.url)
        ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
        ccurl_set_string(easy, CURLOPT_PROXY, "")
        ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
        ccurl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 1)
        ccurl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 2)
        if let file = limits.authoritiesFile { ccurl_set_string(easy, CURLOPT_CAINFO, file) }
        ccurl_set_long(easy, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, limits.connectTimeout.wholeMilliseconds)
        ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, limits.totalTimeout.wholeMilliseconds)
        setMethodAndBody(of: request, on: easy)
        setHeaderFields(of: request, on: easy)

        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context)
        ccurl_set_write_function(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            CurlTransfer.from(context)?.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context)
        ccurl_set_write_function(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            CurlTransfer.from(context)?.receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
    }

    /// Wakes the caller with the outcome of the finished handle.
    func finish(_ easy: UnsafeMutableRawPointer, result: CURLcode) {
        submission.continuation.resume(with: outcome(of: easy, result: result))
    }

    func fail(_ error: any Error) {
        submission.continuation.resume(throwing: error)
    }

    private func outcome(of easy: UnsafeMutableRawPointer, result: CURLcode) -> Result<ProviderResponse, any Error> {
        if isTooLarge { return .failure(TransportError.tooLarge(limitBytes: limits.maximumBodyBytes)) }
        guard result == CURLE_OK else {
            let reason = String(cString: curl_easy_strerror(result))
            var sentBytes = 0
            ccurl_get_long(easy, CURLINFO_REQUEST_SIZE, &sentBytes)
            return .failure(
                sentBytes == 0 ? TransportError.notSent(reason: reason) : TransportError.interrupted(reason: reason))
        }
        var status = 0
        ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        return .success(ProviderResponse(status: status, headerFields: headerFields, body: body))
    }

    private func setMethodAndBody(of request: ProviderRequest, on easy: UnsafeMutableRawPointer) {
        if request.method != .get || !request.body.isEmpty {
            ccurl_set_long(easy, CURLOPT_POST, 1)
            ccurl_set_large(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
            request.body.withUnsafeBytes { bytes in
                // Copies as many bytes as the size above says; an empty body still needs an address.
                _ = ccurl_set_bytes(easy, CURLOPT_COPYPOSTFIELDS, bytes.baseAddress)
            }
        }
        if request.method != .post { ccurl_set_string(easy, CURLOPT_CUSTOMREQUEST, request.method.rawValue) }
    }

    private func setHeaderFields(of request: ProviderRequest, on easy: UnsafeMutableRawPointer) {
        // Without these lines libcurl waits for "100 Continue" and invents a form content type.
        headerList = curl_slist_append(headerList, "Expect:")
        if request.headerFields[.contentType] == nil { headerList = curl_slist_append(headerList, "Content-Type:") }
        for field in request.headerFields {
            headerList = curl_slist_append(headerList, "\(field.name.rawName): \(field.value)")
        }
        ccurl_set_pointer(easy, CURLOPT_HTTPHEADER, headerList)
    }

    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard body.count + bytes.count <= limits.maximumBodyBytes else {
            isTooLarge = true
            return 0
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    private func receiveHeader(_ bytes: UnsafeRawBufferPointer) -> Int {
        headerBytes += bytes.count
        guard headerBytes <= limits.maximumHeaderBytes else {
            isTooLarge = true
            return 0
        }
        if bytes.starts(with: "HTTP/".utf8) {
            // Only the last answer counts; informational ones come before it.
            headerFields = HTTPFields()
        } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            let value = bytes[(colon + 1)...].drop { $0 <= 0x20 }
            let end = value.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? value.startIndex
            if let name = HTTPField.Name(String(decoding: bytes[..<colon], as: UTF8.self)) {
                let text = String(decoding: value[..<end], as: UTF8.self)
                headerFields.append(HTTPField(name: name, value: text))
            }
        }
        return bytes.count
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
        context.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
    }
}
