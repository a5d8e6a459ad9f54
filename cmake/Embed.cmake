# Files as data in the program.
#
#   pm_embed(OUT NAMESPACE HEADER FUNCTION BASE file…)
#
# Writes OUT.cpp, which defines `std::span<const EmbeddedFile> NAMESPACE::FUNCTION()` as HEADER declares it: one
# {name, content} for each file, named by its path relative to BASE, sorted.
function(pm_embed out namespace header function base)
  # a list would fall apart into arguments
  list(JOIN ARGN "|" files)
  set(command ${CMAKE_COMMAND} "-DOUT=${out}" "-DNAMESPACE=${namespace}" "-DHEADER=${header}" "-DFUNCTION=${function}"
              "-DBASE=${base}" "-DFILES=${files}" -P ${CMAKE_SOURCE_DIR}/cmake/EmbedRun.cmake)
  add_custom_command(OUTPUT ${out} COMMAND ${command} DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/EmbedRun.cmake
                     COMMENT "Embedding ${function}" VERBATIM)
endfunction()
