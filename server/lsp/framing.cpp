#include "lsp/framing.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::lsp {
namespace {

constexpr std::string_view kLength = "content-length";

std::optional<std::size_t> number(std::string_view digits) {
  if (digits.empty() || !std::all_of(digits.begin(), digits.end(), text::is_digit)) return std::nullopt;
  std::size_t value = 0;
  for (const char c : digits)
    value = std::min<std::size_t>(value * 10 + static_cast<std::size_t>(c - '0'), std::size_t{1} << 50);
  return value;
}

// How many bytes `Content-Length: 12\n` takes at the front; 0 where it does not stand there, nullopt where more bytes decide.
std::optional<std::size_t> length_line(std::string_view bytes) {
  const std::size_t name = std::min(bytes.size(), kLength.size());
  if (!text::equal_ignoring_case(bytes.substr(0, name), kLength.substr(0, name))) return 0;
  std::size_t at = name;
  const auto skip = [&](auto&& wanted) {
    while (at < bytes.size() && wanted(bytes[at])) ++at;
  };
  const auto blank = [](char c) { return c == ' ' || c == '\t'; };
  if (at < bytes.size() && bytes[at++] != ':') return 0;
  skip(blank);
  if (at < bytes.size() && !text::is_digit(bytes[at])) return 0;
  skip(text::is_digit);
  skip(blank);
  if (at < bytes.size() && bytes[at] == '\r') ++at;
  if (at > kMaxHeader) return 0;
  if (at == bytes.size()) return std::nullopt;
  return bytes[at] == '\n' ? at + 1 : 0;
}

}  // namespace

void Framing::feed(std::string_view bytes) { buffer_.append(bytes); }

std::optional<Frame> Framing::next() {
  for (;;) {
    std::optional<Frame> frame;
    switch (state_) {
      case State::Header:
        frame = header();
        if (!frame && state_ == State::Header) return std::nullopt;
        break;
      case State::Body:
        return body();
      case State::Resync:
        if (!resync()) return std::nullopt;
        break;
    }
    if (frame) return frame;
  }
}

std::optional<Frame> Framing::header() {
  for (;;) {
    const std::size_t end = waiting().find('\n', scanned_);
    if (end == std::string_view::npos) {
      scanned_ = waiting().size();
      if (header_size_ + scanned_ > kMaxHeader) return broken("a header without an end");
      return std::nullopt;
    }
    std::string_view line = waiting().substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t colon = line.find(':');
    const bool is_length = colon != line.npos && text::equal_ignoring_case(text::trim(line.substr(0, colon)), kLength);
    const bool blank = line.empty();
    const auto length = is_length ? number(text::trim(line.substr(colon + 1))) : std::nullopt;
    if (is_length && !length) return broken("a Content-Length that is no number");
    if (is_length && *length > kMaxMessage) {
      ++at_;  // so that this line is not found again
      return broken("a message of more than " + std::to_string(kMaxMessage) + " bytes");
    }
    header_size_ += end + 1;
    if (header_size_ > kMaxHeader) return broken("a header without an end");
    at_ += end + 1;
    scanned_ = 0;
    if (is_length) {
      length_ = *length;
      length_known_ = true;
    }
    if (!blank) {
      header_begun_ = true;
    } else if (header_begun_) {
      if (!length_known_) return broken("a header without Content-Length");
      state_ = State::Body;
      return std::nullopt;
    } else {
      header_size_ = 0;  // blank lines between messages
    }
  }
}

std::optional<Frame> Framing::body() {
  if (waiting().size() < length_) {
    compact();
    return std::nullopt;
  }
  Message message{std::string(waiting().substr(0, length_))};
  at_ += length_;
  state_ = State::Header;
  header_size_ = 0;
  header_begun_ = length_known_ = false;
  compact();
  return message;
}

// Drops bytes up to the next line that gives a length. Inside of a JSON body there is none: its line ends are escaped.
bool Framing::resync() {
  for (; at_ < buffer_.size(); ++at_) {
    if (text::lower(buffer_[at_]) != 'c') continue;
    const auto found = length_line(waiting());
    if (!found) break;
    if (*found == 0) continue;
    state_ = State::Header;
    compact();
    return true;
  }
  compact();
  return false;
}

Broken Framing::broken(std::string why) {
  state_ = State::Resync;
  scanned_ = header_size_ = 0;
  header_begun_ = length_known_ = false;
  return {std::move(why)};
}

void Framing::compact() {
  if (at_ < (buffer_.size() + 1) / 2) return;  // moving the rest costs less than what was read: linear in all
  buffer_.erase(0, at_);
  at_ = 0;
  if (buffer_.empty() && buffer_.capacity() > (std::size_t{1} << 20)) buffer_.shrink_to_fit();
}

std::string frame(std::string_view body) {
  std::string out = "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
  out += body;
  return out;
}

}  // namespace pm::lsp
