# SPDX-License-Identifier: MIT
# Every target links fcc_options: one place for warnings, sanitizers and the switches that
# turn bad habits into compile errors.
add_library(fcc_options INTERFACE)
target_compile_options(fcc_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wswitch
    -Wno-missing-field-initializers
    # g++ 12 sees ghosts in copies of std::variant and in joined strings (GCC bugs 105562,
    # 105651 and their kin).
    -Wno-maybe-uninitialized $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
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
if(FCC_FUZZ) # what the fuzzers run tells them where it has been
    target_compile_options(fcc_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Parts that are loaded when first needed lie beside the programs, in the build folder as when
# installed; a program knows their folder only in relation to its own.
include(GNUInstallDirs)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
file(RELATIVE_PATH FCC_MODULE_FOLDER
    /x/${CMAKE_INSTALL_BINDIR} /x/${CMAKE_INSTALL_LIBDIR}/flashcall-console)
target_compile_definitions(fcc_options INTERFACE FCC_MODULE_FOLDER="${FCC_MODULE_FOLDER}")

# Qt's headers are half of what the compiler reads: they are read once for all sources that are
# compiled alike. A source still includes what it needs; clang-tidy reads it without these.
option(FCC_PCH "Precompile the headers of Qt" ON)
set(fcc_core_headers <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMetaEnum> <QObject>
    <QRandomGenerator> <QSet> <QString> <QStringList> <QTemporaryDir> <QThread> <QTimer> <QUrl>
    <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <utility> <variant>
    <vector>)
set(fcc_widget_headers <QAccessible> <QApplication> <QComboBox> <QLabel> <QLineEdit> <QPainter>
    <QPlainTextEdit> <QPushButton> <QScrollArea> <QSpinBox> <QTableView> <QVBoxLayout> <QWidget>)

function(fcc_headers name)
    cmake_parse_arguments(ARG "" "" "LIBS;HEADERS;OPTIONS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/headers/${name}.cpp
        CONTENT "// only its headers matter\n")
    add_library(fcc_headers_${name} OBJECT EXCLUDE_FROM_ALL
        ${CMAKE_BINARY_DIR}/headers/${name}.cpp)
    target_link_libraries(fcc_headers_${name} PRIVATE fcc_options ${ARG_LIBS})
    target_compile_options(fcc_headers_${name} PRIVATE ${ARG_OPTIONS})
    target_precompile_headers(fcc_headers_${name} PRIVATE ${ARG_HEADERS})
    set_target_properties(fcc_headers_${name} PROPERTIES AUTOMOC OFF)
endfunction()
if(FCC_PCH)
    fcc_headers(core LIBS Qt6::Core HEADERS ${fcc_core_headers})
    fcc_headers(widgets LIBS Qt6::Widgets HEADERS ${fcc_core_headers} ${fcc_widget_headers})
endif()

# fcc_use_headers(TARGET core|widgets|test|test_widgets)
function(fcc_use_headers target name)
    if(FCC_PCH)
        target_precompile_headers(${target} REUSE_FROM fcc_headers_${name})
    endif()
endfunction()

# fcc_module(flashcall-numbers SOURCES a.cpp LIBS …): a part that is loaded late.
function(fcc_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_library(${name} MODULE ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE fcc_options ${ARG_LIBS})
    set_target_properties(${name} PROPERTIES PREFIX "" CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        LIBRARY_OUTPUT_DIRECTORY
            ${CMAKE_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR}/flashcall-console)
    if(NOT FCC_SANITIZE) # what is missing shows here and not at a user's
        target_link_options(${name} PRIVATE -Wl,--no-undefined)
    endif()
    install(TARGETS ${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/flashcall-console)
endfunction()

# fcc_library(core SOURCES a.cpp b.cpp LIBS Qt6::Core): a static library fcc_core.
function(fcc_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_library(fcc_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(fcc_${name} PUBLIC fcc_options ${ARG_LIBS})
    if("Qt6::Widgets" IN_LIST ARG_LIBS)
        fcc_use_headers(fcc_${name} widgets)
    elseif(NOT name MATCHES "^(pattern|bulk)$") # these know nothing of Qt
        fcc_use_headers(fcc_${name} core)
    endif()
endfunction()
