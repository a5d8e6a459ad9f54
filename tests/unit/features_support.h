// Documents with a cursor, and what the features make of them.
//
// `<|>` marks the cursor, `<[` and `]>` a selection. The clock says 2026-11-23 14:23 UTC, a Monday.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/snapshot.h"
#include "features/features.h"

namespace pm::test {

struct Marked {
  std::string text;
  text::Span span;
};
Marked marked(std::string text);

// A team: @sarah, @alex, @jordan; teams platform and payments; services and severities.
settings::Settings team_settings();

struct Options {
  std::string path = "2026-11-20.postmortem.md";
  model::Format format = model::Format::Markdown;
  settings::Settings settings = team_settings();
  calendar::Now now{*calendar::make_date(2026, 11, 23), {14, 23, 0}};
};
Options yaml();

analysis::SnapshotPtr snapshot_of(std::string text, const Options& options = {});

std::vector<features::Completion> complete(const std::string& document, const Options& options = {}, char trigger = 0);
std::vector<std::string> labels(const std::vector<features::Completion>& completions);
// What would be written, without what stands around it.
std::vector<std::string> texts(const std::vector<features::Completion>& completions);
// The document after the completion of that label; fails the test where there is none.
std::string after(const std::string& document, std::string_view label, const Options& options = {});

std::string hover(const std::string& document, const Options& options = {});

std::vector<features::CodeAction> actions(const std::string& document, const std::vector<std::string>& only = {}, const Options& options = {});
std::vector<std::string> titles(const std::vector<features::CodeAction>& actions);
std::string after_action(const std::string& document, std::string_view title, const std::vector<std::string>& only = {}, const Options& options = {});

}  // namespace pm::test
