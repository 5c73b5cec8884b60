# Makes ARTICLE's pack with PROGRAM and compares it with the one that is shipped.
execute_process(COMMAND ${PROGRAM} make assets/articles/${ARTICLE}.md
  OUTPUT_VARIABLE made RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "hearsay make failed on ${ARTICLE}.md")
endif()
file(READ assets/packs/${ARTICLE}.json shipped)
if(NOT made STREQUAL shipped)
  message(FATAL_ERROR "assets/packs/${ARTICLE}.json is stale: cmake --build --preset dev --target packs")
endif()
