#include "lsp/uri.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::lsp {
namespace {

// What no URI may hold is escaped; what is escaped stays.
void append_escaped(std::string& out, std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const char c : text) {
    if (text::is_alpha(c) || text::is_digit(c) || std::string_view("-._~/%!$&'()*+,;=:@?#").find(c) != std::string_view::npos) {
      out.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
}

bool is_drive(std::string_view path) { return path.size() >= 3 && path[0] == '/' && text::is_alpha(path[1]) && path[2] == ':'; }

struct Parts {
  std::string_view authority;
  std::string_view path;
};

Parts split(std::string_view uri) {
  const std::string_view scheme = scheme_of(uri);
  std::string_view rest = scheme.empty() ? uri : uri.substr(scheme.size() + 1);
  if (!scheme.empty()) rest = rest.substr(0, rest.find_first_of("?#"));
  if (scheme.empty() || !rest.starts_with("//")) return {{}, rest};
  rest.remove_prefix(2);
  const std::size_t slash = rest.find('/');
  return {rest.substr(0, slash), slash == rest.npos ? std::string_view() : rest.substr(slash)};
}

}  // namespace

std::string_view scheme_of(std::string_view uri) {
  if (uri.empty() || !text::is_alpha(uri[0])) return {};
  for (std::size_t i = 1; i < uri.size(); ++i) {
    if (uri[i] == ':') return uri.substr(0, i);
    if (!text::is_alpha(uri[i]) && !text::is_digit(uri[i]) && uri[i] != '+' && uri[i] != '-' && uri[i] != '.') break;
  }
  return {};
}

std::string uri_key(std::string_view uri) {
  std::string key = text::percent_decoded(uri);
  const std::size_t path = key.find("///");
  if (path != key.npos && is_drive(std::string_view(key).substr(path + 2))) key[path + 3] = text::lower(key[path + 3]);
  return key;
}

std::string uri_path(std::string_view uri) {
  std::string path = text::percent_decoded(split(uri).path);
  if (is_drive(path)) {
    path.erase(0, 1);
    path[0] = text::lower(path[0]);
  }
  return path;
}

std::optional<std::string> file_path(std::string_view uri) {
  if (!text::equal_ignoring_case(scheme_of(uri), "file")) return std::nullopt;
  const Parts parts = split(uri);
  if (!parts.authority.empty() && !text::equal_ignoring_case(parts.authority, "localhost")) return std::nullopt;
  std::string path = uri_path(uri);
  if (path.empty() || path.find('\0') != path.npos) return std::nullopt;
  return path;
}

std::string file_uri(std::string_view path) {
  std::string out = path.starts_with('/') ? "file://" : "file:///";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const char c : path) {
    if (text::is_alpha(c) || text::is_digit(c) || std::string_view("-._~/").find(c) != std::string_view::npos) {
      out.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return out;
}

std::optional<std::string> resolve_uri(std::string_view base, std::string_view relative) {
  base = base.substr(0, base.find_first_of("?#"));
  const std::size_t authority = base.find("://");
  if (scheme_of(base).empty() || authority == base.npos || relative.empty() || relative[0] == '/') return std::nullopt;
  const std::size_t root = base.find('/', authority + 3);
  if (root == base.npos) return std::nullopt;
  std::string out(base.substr(0, base.rfind('/')));
  const std::size_t end = std::min(relative.find_first_of("?#"), relative.size());
  for (const std::string_view step : text::split(relative.substr(0, end), '/')) {
    if (step.empty() || step == ".") continue;
    if (step == "..") {
      if (out.size() <= root) return std::nullopt;
      out.resize(out.rfind('/'));
    } else {
      out += '/';
      append_escaped(out, step);
    }
  }
  append_escaped(out, relative.substr(end));
  return out;
}

}  // namespace pm::lsp
