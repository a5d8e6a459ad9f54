# The rule list follows from the files: server/rules/<family>/<rule>.cpp defines `const Rule <family>_<rule>` in pm::rules, and
# <rule>.md beside it is its page. A missing partner is an error. Files whose names begin with an underscore are shared code.
file(GLOB rule_sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/server/rules ${CMAKE_SOURCE_DIR}/server/rules/*/*.cpp)
file(GLOB rule_pages CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/server/rules ${CMAKE_SOURCE_DIR}/server/rules/*/*.md)
list(FILTER rule_sources EXCLUDE REGEX "/_")
list(SORT rule_sources)
set(declarations "")
set(entries "")
set(pages "")
foreach(source IN LISTS rule_sources)
  string(REGEX REPLACE "\\.cpp$" "" stem ${source})
  if(NOT EXISTS ${CMAKE_SOURCE_DIR}/server/rules/${stem}.md)
    message(FATAL_ERROR "server/rules/${stem}.cpp has no page: write server/rules/${stem}.md")
  endif()
  string(REPLACE "/" "_" symbol ${stem})
  string(APPEND declarations "extern const Rule ${symbol};\n")
  string(APPEND entries "      &${symbol},\n")
  list(APPEND pages ${CMAKE_SOURCE_DIR}/server/rules/${stem}.md)
endforeach()
foreach(page IN LISTS rule_pages)
  string(REGEX REPLACE "\\.md$" ".cpp" source ${page})
  if(NOT EXISTS ${CMAKE_SOURCE_DIR}/server/rules/${source})
    message(FATAL_ERROR "server/rules/${page} has no rule: write server/rules/${source}")
  endif()
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/rule_list.cpp @ONLY CONTENT [[// Generated from the files in server/rules. Do not edit.
#include "rules/registry.h"

namespace pm::rules {

@declarations@
std::span<const Rule* const> all_rules() {
  static const Rule* const kRules[] = {
@entries@  };
  return kRules;
}

}  // namespace pm::rules
]])
pm_embed(${CMAKE_CURRENT_BINARY_DIR}/rule_pages.cpp pm::rules rules/registry.h rule_page_files
         ${CMAKE_SOURCE_DIR}/server/rules ${pages})
