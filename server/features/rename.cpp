// Renaming what mentions_at() finds. A heading takes the links to it along, and links to others that are numbered by it.
#include <algorithm>

#include "features/anchors.h"
#include "features/navigation.h"
#include "text/strings.h"

namespace pm::features {
namespace {

bool is_handle(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return text::is_word(c) || c == '-' || c == '.' || c == '/'; });
}

bool is_name(std::string_view name) {
  return !name.empty() && name.size() <= 200 && std::none_of(name.begin(), name.end(), [](char c) {
    return c == '\n' || c == '\r' || c == '|' || c == '`' || c == '<' || c == '>';
  });
}

// Services are listed with commas; in YAML a name without quotes is a text only where nothing else could be meant.
bool is_service(std::string_view name, bool yaml) {
  if (name.find_first_of(",;[](){}") != std::string_view::npos) return false;
  return !yaml || (name.find(": ") == std::string_view::npos && name.find(" #") == std::string_view::npos && name.back() != ':' &&
                   std::string_view("#&*!|>%@\"'?-").find(name.front()) == std::string_view::npos);
}

Renaming refused(std::string why) { return {{}, std::move(why)}; }

Renaming rename_heading(const model::Document& document, Span heading, std::string_view name) {
  int index = -1;
  for (std::size_t i = 0; i < document.sections.size(); ++i)
    if (document.sections[i].heading == heading) index = static_cast<int>(i);
  if (index < 0) return refused("There is no such heading.");
  Renaming out;
  out.edits.push_back({heading, std::string(name)});
  const auto before = slugs_of(document);
  const auto after = slugs_of(document, index, name);
  for (const AnchorLink& link : anchor_links(document)) {
    const std::string_view written = document.source->slice(link.slug);
    const auto old = std::find(before.begin(), before.end(), slug_meant(written));
    if (old == before.end()) continue;
    const std::string& now = after[static_cast<std::size_t>(old - before.begin())];
    const auto same = [&](const TextEdit& edit) { return edit.span == link.slug; };  // references share their definition's
    if (now != *old && std::none_of(out.edits.begin(), out.edits.end(), same)) out.edits.push_back({link.slug, slug_written_like(written, now)});
  }
  return out;
}

}  // namespace

std::optional<Renamed> renamable(const Snapshot& snapshot, Offset at) {
  const auto found = mentions_at(snapshot, at);
  if (!found) return std::nullopt;
  const std::string_view text = snapshot.source->text();
  Span span = found->here;
  if (found->kind == MentionKind::Owner && !span.empty() && text[span.begin] == '@') ++span.begin;
  std::string name(text::slice(text, span));
  if (found->kind == MentionKind::Heading) {
    for (const Mention& place : found->places)
      if (place.definition) {
        name = std::string(text::slice(text, place.span));
        if (span.empty() || place.span.touches(at)) span = place.span;
      }
  }
  return Renamed{span, std::move(name)};
}

Renaming rename(const Snapshot& snapshot, Offset at, std::string_view new_name) {
  const auto found = mentions_at(snapshot, at);
  if (!found) return refused("There is nothing to rename here: owners, services, ids of action items and headings can be renamed.");
  const std::string_view text = snapshot.source->text();
  std::string_view name = text::trim(new_name);
  if (!is_name(name)) return refused("The new name must be one line without | ` < >.");
  if (found->kind == MentionKind::Heading) {
    for (const Mention& place : found->places)
      if (place.definition) return rename_heading(snapshot.document, place.span, name);
    return refused("There is no such heading.");
  }
  Renaming out;
  // The words alone: where there is a sign it stays.
  const auto words = [&](Span span) { return !span.empty() && text[span.begin] == '@' ? Span{span.begin + 1, span.end} : span; };
  if (found->kind == MentionKind::Owner && name.starts_with('@')) name.remove_prefix(1);
  if (found->kind == MentionKind::Item && !is_handle(name)) return refused("An id has letters, digits, - . _ and / only.");
  if (found->kind == MentionKind::Service && !is_service(name, snapshot.document.format == model::Format::Yaml))
    return refused("A service's name stands in lists: it has no comma, semicolon, bracket or mark of YAML in it.");
  const std::string_view old = text::slice(text, words(found->here));
  const auto takes = [&](const model::ActionItem& item) { return text::equal_ignoring_case(item.id, name) && !text::equal_ignoring_case(name, old); };
  if (found->kind == MentionKind::Item && std::any_of(snapshot.document.action_items.begin(), snapshot.document.action_items.end(), takes))
    return refused("Another action item has this id.");
  for (const Mention& place : found->places) {
    // People that are written by name keep their handles, and the other way round.
    if (!text::equal_ignoring_case(text::slice(text, words(place.span)), old)) continue;
    if (words(place.span) != place.span && !is_handle(name)) return refused("A handle has letters, digits, - . _ and / only.");
    out.edits.push_back({words(place.span), std::string(name)});
  }
  return out;
}

}  // namespace pm::features
