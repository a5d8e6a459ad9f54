// Runs the rules over a document.
//
// Threads: an Engine is immutable and shared; a LintState belongs to one document and one thread at a time.
// Errors: none.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "rules/rule.h"

namespace pm::rules {

// What is kept of one document between versions: prose findings by the text of their block.
class LintState {
 public:
  LintState();
  ~LintState();
  struct Impl;
  Impl& impl() { return *impl_; }
  // How many blocks the last lint() gave to the blameless detector; the others were known.
  std::size_t analysed() const;

 private:
  std::unique_ptr<Impl> impl_;
};

class Engine {
 public:
  explicit Engine(settings::SettingsPtr settings);
  ~Engine();

  const settings::Settings& settings() const { return *settings_; }
  settings::SettingsPtr settings_ptr() const { return settings_; }

  // The findings in order of their spans; none where the document is no post-mortem. `cancelled` is asked between stages;
  // once it says yes the result is incomplete and for the bin.
  std::vector<Finding> lint(const Document& document, calendar::Now now, LintState& state,
                            const std::function<bool()>& cancelled = {}) const;
  std::vector<Finding> lint(const Document& document, calendar::Now now) const;

  // The fixes of a finding of lint() on the same document and moment.
  std::vector<Fix> fixes(const Document& document, calendar::Now now, const Finding& finding) const;

 private:
  void suppress(const Document& document, calendar::Now now, Memo& memo, std::vector<Finding>& findings) const;

  settings::SettingsPtr settings_;
  prose::BlameDetector detector_;
};

}  // namespace pm::rules
