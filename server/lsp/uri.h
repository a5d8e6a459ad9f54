// URIs as clients write them. They are sent back as they came; this is for comparing and for finding files.
//
// Threads: pure functions. Errors: none; a text that is no URI has no scheme and is its own path.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pm::lsp {

// "file" of "file:///x"; empty where there is none.
std::string_view scheme_of(std::string_view uri);
// Equal for spellings of one document: escapes resolved, a drive's letter in lower case.
std::string uri_key(std::string_view uri);
// The decoded path of any URI, for the file's name and globs: "/x/post mortem.md", "c:/x.md", "Untitled-1".
std::string uri_path(std::string_view uri);
// The path of a file on this machine; nullopt for other schemes and other hosts.
std::optional<std::string> file_path(std::string_view uri);
std::string file_uri(std::string_view path);
// What a relative link in the document `base` leads to, its fragment included; nullopt where the document has no folder and
// for links from a root that nobody knows.
std::optional<std::string> resolve_uri(std::string_view base, std::string_view relative);

}  // namespace pm::lsp
