# How every target of this project is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # The sloppiness is what ccache asks for with precompiled headers. cmake -E env would cost 40 ms for each file.
  find_program(ENV_PROGRAM env)
  set(launcher ${CMAKE_COMMAND} -E env)
  if(ENV_PROGRAM AND NOT WIN32)
    set(launcher ${ENV_PROGRAM})
  endif()
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher}
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

find_program(MOLD_PROGRAM mold)

add_library(cm_options INTERFACE)
target_compile_definitions(cm_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  CM_VERSION="${PROJECT_VERSION}")
target_include_directories(cm_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(MSVC)
  target_compile_options(cm_options INTERFACE /W4 /WX /utf-8 /permissive- /Zc:__cplusplus)
else()
  target_compile_options(cm_options INTERFACE -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough -Wno-missing-field-initializers)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # gcc 12 warns falsely inside Qt's and the standard library's own templates when it inlines.
    target_compile_options(cm_options INTERFACE -fpch-preprocess
      -Wno-null-dereference -Wno-restrict -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds -Wno-dangling-pointer)
  endif()
  if(MOLD_PROGRAM AND NOT APPLE)
    target_link_options(cm_options INTERFACE -fuse-ld=mold)
  endif()
endif()
if(CM_SANITIZE)
  target_compile_options(cm_options INTERFACE -fsanitize=${CM_SANITIZE} -fno-omit-frame-pointer -g1)
  target_link_options(cm_options INTERFACE -fsanitize=${CM_SANITIZE})
endif()
if(CM_TIDY)
  find_program(CLANG_TIDY_PROGRAM clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY_PROGRAM} --quiet)
endif()
