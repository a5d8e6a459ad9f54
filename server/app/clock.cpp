#include "app/clock.h"

#include <charconv>
#include <cstdint>
#include <cstdlib>

#include "app/read_file.h"
#include "text/strings.h"

namespace pm::app {
namespace {

constexpr const char* kToday = "POSTMORTEM_TODAY";
constexpr std::string_view kZones = "/usr/share/zoneinfo/";
constexpr std::size_t kMaxZoneFile = 1 << 18;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || !text::is_digit(text[0]) || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<calendar::Date> set_today() {
  const char* set = std::getenv(kToday);
  const std::string_view text = set == nullptr ? std::string_view() : text::trim(set);
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)), day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return calendar::make_date(*year, *month, *day);
}

// +2, +02:00, -0530
std::optional<int> read_offset(std::string_view text) {
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const int sign = text[0] == '-' ? -1 : 1;
  text.remove_prefix(1);
  const std::string plain = text::replace_all(std::string(text), ":", "");
  const std::size_t hours_size = plain.size() > 2 ? plain.size() - 2 : plain.size();
  const auto hours = digits(std::string_view(plain).substr(0, hours_size));
  const auto minutes = hours_size == plain.size() ? std::optional<int>(0) : digits(std::string_view(plain).substr(hours_size));
  if (!hours || !minutes || *hours > 18 || *minutes > 59) return std::nullopt;
  return sign * (*hours * 60 + *minutes);
}

// One of the two data blocks of a TZif file (RFC 8536); big-endian numbers.
class ZoneFile {
 public:
  explicit ZoneFile(std::string_view bytes) : bytes_(bytes) {}

  std::optional<int> minutes_at(std::int64_t seconds) const {
    const auto first = block(0, 4);
    if (!first) return std::nullopt;
    const auto second = version() >= '2' ? block(first->end, 8) : std::nullopt;
    return second ? minutes_in(*second, seconds) : minutes_in(*first, seconds);
  }

 private:
  struct Block {
    std::size_t times, indices, types, end;
    std::uint32_t time_count, type_count;
    std::size_t time_size;
  };

  char version() const { return bytes_[4]; }
  std::int64_t number(std::size_t at, std::size_t size) const {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
    return size == 4 ? static_cast<std::int32_t>(static_cast<std::uint32_t>(value)) : static_cast<std::int64_t>(value);
  }

  std::optional<Block> block(std::size_t begin, std::size_t time_size) const {
    constexpr std::size_t kHeader = 44;
    if (bytes_.size() < begin + kHeader || bytes_.substr(begin, 4) != "TZif") return std::nullopt;
    std::uint32_t counts[6];  // isutcnt isstdcnt leapcnt timecnt typecnt charcnt
    for (std::size_t i = 0; i < 6; ++i) {
      counts[i] = static_cast<std::uint32_t>(number(begin + 20 + 4 * i, 4));
      if (counts[i] > kMaxZoneFile) return std::nullopt;
    }
    Block out{};
    out.time_size = time_size;
    out.time_count = counts[3];
    out.type_count = counts[4];
    out.times = begin + kHeader;
    out.indices = out.times + counts[3] * time_size;
    out.types = out.indices + counts[3];
    out.end = out.types + counts[4] * 6 + counts[5] + counts[2] * (time_size + 4) + counts[1] + counts[0];
    if (out.end > bytes_.size() || out.type_count == 0) return std::nullopt;
    return out;
  }

  std::optional<int> minutes_in(const Block& block, std::int64_t seconds) const {
    std::size_t type = 0;
    for (std::uint32_t i = 0; i < block.time_count && number(block.times + i * block.time_size, block.time_size) <= seconds; ++i)
      type = static_cast<unsigned char>(bytes_[block.indices + i]);
    if (type >= block.type_count) return std::nullopt;
    return static_cast<int>(number(block.types + type * 6, 4) / 60);
  }

  std::string_view bytes_;
};

bool is_file_name(std::string_view zone) {
  if (zone.empty() || !text::is_alpha(zone[0]) || zone.find("..") != std::string_view::npos) return false;
  for (const char c : zone)
    if (!text::is_alpha(c) && !text::is_digit(c) && c != '/' && c != '_' && c != '-' && c != '+') return false;
  return true;
}

}  // namespace

std::optional<int> zone_minutes(std::string_view zone, calendar::Instant at) {
  if (zone.empty() || text::equal_ignoring_case(zone, "UTC") || text::equal_ignoring_case(zone, "GMT") || text::equal_ignoring_case(zone, "Z")) return 0;
  if (text::starts_with_ignoring_case(zone, "UTC") || text::starts_with_ignoring_case(zone, "GMT"))
    if (const auto offset = read_offset(zone.substr(3))) return offset;
  if (const auto offset = read_offset(zone)) return offset;
  if (!is_file_name(zone)) return std::nullopt;
  const FileText file = read_file(std::string(kZones) + std::string(zone), kMaxZoneFile);
  if (!file.text) return std::nullopt;
  return ZoneFile(*file.text).minutes_at(at.time_since_epoch().count());
}

calendar::Now now_in(std::string_view time_zone) {
  if (const auto today = set_today()) return {*today, {12, 0, 0}};
  const auto instant = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  return calendar::now_at(instant, zone_minutes(time_zone, instant).value_or(0));
}

bool today_is_set() { return set_today().has_value(); }

std::optional<std::string> wrong_today() {
  const char* set = std::getenv(kToday);
  if (set == nullptr || *set == '\0' || set_today()) return std::nullopt;
  return std::string(kToday) + " is no date: write it as YYYY-MM-DD, such as 2026-11-23";
}

}  // namespace pm::app
