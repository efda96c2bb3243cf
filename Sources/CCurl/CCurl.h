// libcurl for Swift: the library's own header, and the few calls that are variadic in C and so invisible to Swift.

#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>

/// Receives `size * count` bytes; a shorter return value than that ends the transfer with `CURLE_WRITE_ERROR`.
typedef size_t (*ccurl_write_function)(char *_Nonnull bytes, size_t size, size_t count, void *_Nullable context);

static inline CURLcode ccurl_set_long(CURL *_Nonnull easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_large(CURL *_Nonnull easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

/// libcurl copies the string.
static inline CURLcode ccurl_set_string(CURL *_Nonnull easy, CURLoption option, const char *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

/// For `CURLOPT_COPYPOSTFIELDS`: copies as many bytes as `CURLOPT_POSTFIELDSIZE_LARGE` said before.
static inline CURLcode ccurl_set_bytes(CURL *_Nonnull easy, CURLoption option, const void *_Nullable bytes) {
    return curl_easy_setopt(easy, option, bytes != NULL ? bytes : "");
}

static inline CURLcode ccurl_set_pointer(CURL *_Nonnull easy, CURLoption option, void *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_write_function(CURL *_Nonnull easy, CURLoption option,
                                                ccurl_write_function _Nonnull function) {
    return curl_easy_setopt(easy, option, function);
}

static inline CURLcode ccurl_get_long(CURL *_Nonnull easy, CURLINFO info, long *_Nonnull value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLMcode ccurl_multi_set_long(CURLM *_Nonnull multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

/// The result of a finished message of `curl_multi_info_read`, which Swift cannot reach inside its union.
static inline CURLcode ccurl_message_result(const CURLMsg *_Nonnull message) {
    return message->data.result;
}

#endif
