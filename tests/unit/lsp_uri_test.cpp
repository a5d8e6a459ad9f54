#include "catch.h"

#include "lsp/uri.h"

using namespace pm::lsp;

TEST_CASE("uri: scheme") {
  CHECK(scheme_of("file:///x") == "file");
  CHECK(scheme_of("untitled:Untitled-1") == "untitled");
  CHECK(scheme_of("vscode-notebook-cell:/x.md#y") == "vscode-notebook-cell");
  CHECK(scheme_of("not a uri at all").empty());
  CHECK(scheme_of("").empty());
  CHECK(scheme_of("1x:y").empty());
}

TEST_CASE("uri: paths") {
  CHECK(uri_path("file:///home/a%20b/post%231.md") == "/home/a b/post#1.md");
  CHECK(uri_path("file:///c%3A/Users/x.md") == "c:/Users/x.md");
  CHECK(uri_path("file:///C:/Users/x.md") == "c:/Users/x.md");
  CHECK(uri_path("untitled:Untitled-1") == "Untitled-1");
  CHECK(uri_path("vscode-remote://host/a/pm.md?x#y") == "/a/pm.md");
  CHECK(uri_path("file:///home/%E3%83%9D/x%zz.md") == "/home/ポ/x%zz.md");
  CHECK(uri_path("") == "");
  CHECK(file_path("file:///x/y.md") == "/x/y.md");
  CHECK(file_path("file://localhost/x") == "/x");
  CHECK_FALSE(file_path("file://server/share/x.md"));
  CHECK_FALSE(file_path("untitled:Untitled-1"));
  CHECK_FALSE(file_path("file:///a%00b"));
}

TEST_CASE("uri: spellings of one document are one key") {
  CHECK(uri_key("file:///c%3A/x%20y.md") == uri_key("file:///C:/x y.md"));
  CHECK(uri_key("file:///a/B.md") != uri_key("file:///a/b.md"));
}

TEST_CASE("uri: of a path") { CHECK(file_uri("/a b/ü#.md") == "file:///a%20b/%C3%BC%23.md"); }
