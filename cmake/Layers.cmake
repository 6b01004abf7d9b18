# Layers: what a target may link is decided here, once.

set(CM_ALLOW_core   Qt6::Core Phonenumber::Phonenumber tl::expected cm_options)
set(CM_ALLOW_models ${CM_ALLOW_core} cm_core Qt6::Sql Qt6::Concurrent)
set(CM_ALLOW_engine ${CM_ALLOW_models} cm_models Qt6::Network Qt6Keychain::Qt6Keychain ZLIB::ZLIB)
set(CM_ALLOW_ui     ${CM_ALLOW_core} cm_core cm_models cm_engine Qt6::Concurrent Qt6::Gui Qt6::Widgets Qt6::Charts Qt6::Svg Qt6::DBus)
set(CM_ALLOW_app    cm_app ${CM_ALLOW_engine} ${CM_ALLOW_ui} cm_ui cm_translations spdlog::spdlog)
set(CM_ALLOW_service cm_options cm_core cm_service tl::expected Qt6::Core Qt6::Sql Boost::headers
    OpenSSL::SSL OpenSSL::Crypto Sodium::Sodium ZLIB::ZLIB Threads::Threads spdlog::spdlog)

# cm_check_layer(TARGET LAYER): fails the configure step when TARGET links something its layer may not.
function(cm_check_layer target layer)
  get_target_property(libs ${target} LINK_LIBRARIES)
  foreach(lib IN LISTS libs)
    # CMake's own marks of where a library was named, and what it wraps in conditions.
    if(lib MATCHES "^::@")
      continue()
    endif()
    string(REGEX MATCH "[A-Za-z0-9_]+(::[A-Za-z0-9_]+)?>*$" lib "${lib}")
    string(REPLACE ">" "" lib "${lib}")
    if(NOT lib IN_LIST CM_ALLOW_${layer})
      message(FATAL_ERROR "${target} is of the layer '${layer}', which may not link ${lib}. "
        "If the design has changed, change CM_ALLOW_${layer} in cmake/Layers.cmake and docs/architecture.md.")
    endif()
  endforeach()
endfunction()

# cm_watch_sources(TARGET files...): moc runs again when a file joins or leaves. CMake lets it depend on CMakeLists.txt alone, which a
# glob does not touch.
function(cm_watch_sources target)
  set(list "${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt")
  set(before "")
  if(EXISTS "${list}")
    file(READ "${list}" before)
  endif()
  if(NOT before STREQUAL "${ARGN}")
    file(WRITE "${list}" "${ARGN}")
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
  endif()
endfunction()

# cm_add_layer(LAYER libs...): a static library cm_LAYER of every source below this folder.
# Headers go into a file set, so that CMAKE_VERIFY_INTERFACE_HEADER_SETS compiles each one alone.
function(cm_add_layer layer)
  cmake_parse_arguments(ARG "" "PCH" "LIBS;EXCLUDE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  file(GLOB_RECURSE forms CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.ui")
  file(GLOB_RECURSE resources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.qrc")
  foreach(pattern IN LISTS ARG_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${pattern}")
  endforeach()
  add_library(cm_${layer} STATIC ${sources} ${forms} ${resources})
  target_sources(cm_${layer} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${headers})
  target_link_libraries(cm_${layer} PUBLIC cm_options ${ARG_LIBS})
  cm_watch_sources(cm_${layer} ${sources} ${headers} ${forms} ${resources})
  if(ARG_PCH)
    target_precompile_headers(cm_${layer} PRIVATE "${ARG_PCH}")
  endif()
  # At the end, so that a library which is linked later does not slip through.
  cmake_language(EVAL CODE "cmake_language(DEFER CALL cm_check_layer cm_${layer} ${layer})")
endfunction()
