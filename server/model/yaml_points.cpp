// Reads what went well and what went poorly in a YAML document: strings, or maps with the actions that answer them.
#include <algorithm>
#include <set>

#include "model/yaml_reading.h"
#include "text/strings.h"

namespace pm::model {
namespace {

class PointReader {
 public:
  explicit PointReader(YamlReading& reading) : r_(reading), d_(reading.document) {
    for (const ActionItem& item : d_.action_items)
      if (!item.id.empty()) ids_.insert(text::lower(item.id));
  }

  void run() {
    for (std::size_t s = 0; s < d_.sections.size(); ++s) {
      const SectionId id = d_.sections[s].id;
      if (id != SectionId::WentWell && id != SectionId::WentPoorly) continue;
      section_ = static_cast<int>(s);
      out_ = id == SectionId::WentWell ? &d_.went_well : &d_.went_poorly;
      read(r_.value(r_.section_nodes[s]));
    }
  }

 private:
  void read(int value) {
    if (r_.is_sequence(value)) {
      for (const int item : r_.items(value)) {
        if (r_.is_mapping(item))
          mapping(item);
        else if (r_.is_scalar(item))
          scalar(item);
      }
    } else if (r_.is_mapping(value)) {
      for (const int pair : r_.pairs(value))
        if (r_.is_scalar(r_.value(pair))) scalar(r_.value(pair));
    } else if (r_.is_scalar(value)) {
      lines(value);
    }
  }

  // The words alone, without quotes: the dash in front is the list's.
  void scalar(int at) {
    if (r_.is_empty(at)) return;
    add(trimmed(r_.text(), r_.node(at).text), r_.plain(at));
  }

  // A text: its list items where it has some, else the whole.
  void lines(int at) {
    if (r_.is_empty(at)) return;
    const Words& words = r_.words(at);
    std::vector<Span> found;
    for (Offset begin = 0; begin < words.visible.size();) {
      const auto end = static_cast<Offset>(std::min(words.visible.find('\n', begin), words.visible.size()));
      const Span line = trimmed(words.visible, {begin, end});
      const std::string_view text = text::slice(words.visible, line);
      if (text.starts_with("- ") || text.starts_with("* "))
        found.push_back({line.begin + 2, line.end});
      else if (!found.empty() && !line.empty())
        found.back().end = line.end;
      begin = end + 1;
    }
    if (found.empty()) return add(trimmed(r_.text(), r_.node(at).text), r_.plain(at));
    for (const Span part : found) add(part.shifted(r_.base(at)), r_.plain(at, part));
  }

  void mapping(int at) {
    int words = r_.find(at, {"text", "what", "point", "description", "title", "item"});
    const int actions = r_.find(at, {"actions", "action items", "action"});
    const int risk = r_.find(at, {"accepted risk"});
    if (words < 0)
      for (const int pair : r_.pairs(at))
        if (words < 0 && pair != actions && pair != risk && r_.is_scalar(r_.value(pair))) words = pair;
    if (words < 0 || !r_.is_scalar(r_.value(words)) || r_.is_empty(r_.value(words))) return;
    add(trimmed(r_.text(), r_.node(r_.value(words)).text), r_.plain(r_.value(words)));
    if (out_->empty()) return;
    Point& point = out_->back();
    if (actions >= 0) {
      const std::string ids = r_.summary_of(r_.value(actions));
      for (const std::string_view id : text::split(ids, ',')) note(point, std::string(text::trim(id)));
    }
    if (risk >= 0) {
      const std::string said = text::lower(r_.summary_of(r_.value(risk)));
      point.accepted_risk = !said.empty() && said != "false" && said != "no" && said != "none";
    }
  }

  static void note(Point& point, std::string id) {
    if (!id.empty() && std::find(point.actions.begin(), point.actions.end(), id) == point.actions.end())
      point.actions.push_back(std::move(id));
  }

  // The ids that its words name, too.
  void add(Span span, std::string plain) {
    if (plain.empty()) return;
    Point point;
    point.span = span;
    point.section = section_;
    for (std::size_t at = 0; at < plain.size() && !ids_.empty();) {
      std::size_t end = at;
      while (end < plain.size() && (text::is_word(plain[end]) || plain[end] == '-')) ++end;
      if (const std::string word = plain.substr(at, end - at); ids_.contains(text::lower(word))) note(point, word);
      at = end + 1;
    }
    point.text = std::move(plain);
    out_->push_back(std::move(point));
  }

  YamlReading& r_;
  Document& d_;
  std::set<std::string> ids_;
  std::vector<Point>* out_ = nullptr;
  int section_ = -1;
};

}  // namespace

void read_yaml_points(YamlReading& reading) { PointReader(reading).run(); }

}  // namespace pm::model
