# Compiler settings that every target of ours shares, and ccache where there is one.
add_library(pm_flags INTERFACE)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(pm_shadow -Wshadow=local)  # clang has no such level
endif()
target_compile_options(pm_flags INTERFACE
  "$<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;${pm_shadow};-Wnon-virtual-dtor;-Wold-style-cast;-Wimplicit-fallthrough>")

# GCC 12 warns of its own strings (PR 105651, PR 105562).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(pm_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict -Wno-maybe-uninitialized>)
endif()

if(PM_SANITIZE)
  add_compile_options(-fsanitize=${PM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${PM_SANITIZE})
endif()

find_program(PM_CCACHE ccache)
if(PM_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${PM_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PM_CCACHE})
endif()
