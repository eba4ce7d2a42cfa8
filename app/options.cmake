# SPDX-License-Identifier: MIT
# Every target links fcc_options: one place for warnings, sanitizers and the switches that
# turn bad habits into compile errors.
add_library(fcc_options INTERFACE)
target_compile_options(fcc_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wswitch
    -Wno-missing-field-initializers
    $<$<BOOL:${FCC_WERROR}>:-Werror>)
target_compile_definitions(fcc_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FCC_VERSION="${PROJECT_VERSION}")
target_include_directories(fcc_options INTERFACE ${PROJECT_SOURCE_DIR})
# Hardening costs nothing that a person can see and turns some mistakes into clean stops.
target_compile_options(fcc_options INTERFACE -fstack-protector-strong)
target_compile_definitions(fcc_options INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:_GLIBCXX_ASSERTIONS>)
if(FCC_SANITIZE)
    target_compile_options(fcc_options INTERFACE
        -fsanitize=${FCC_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(fcc_options INTERFACE -fsanitize=${FCC_SANITIZE})
endif()

# fcc_library(core SOURCES a.cpp b.cpp LIBS Qt6::Core): a static library fcc_core.
function(fcc_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_library(fcc_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(fcc_${name} PUBLIC fcc_options ${ARG_LIBS})
endfunction()
