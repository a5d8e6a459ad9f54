#include "model/shift.h"

namespace pm::model {
namespace {

void move(Span& span, Offset by) { span = span.shifted(by); }

void move_if_there(Span& span, Offset by) {
  if (!span.empty()) move(span, by);
}

}  // namespace

void shift(ActionItem& item, Offset by) {
  move(item.span, by);
  move(item.what, by);
  for (Owner& owner : item.owners) move(owner.span, by);
  if (item.due) move(item.due->span, by);
  if (item.priority) move(item.priority->span, by);
  move_if_there(item.done_span, by);
  move_if_there(item.ticket, by);
  for (Slot* slot : {&item.owner_slot, &item.due_slot, &item.priority_slot}) move(slot->span, by);
}

void shift(TimelineEntry& entry, Offset by) {
  move(entry.span, by);
  move_if_there(entry.time_span, by);
  move_if_there(entry.clock_span, by);
  move(entry.text, by);
  if (entry.time_slot) move(entry.time_slot->span, by);
}

}  // namespace pm::model
