# SPDX-License-Identifier: MIT
# What `cmake --install` puts where, and the .deb that CPack makes of it.
# `cpack -G DEB` in the build folder leaves the package in package/.
include(GNUInstallDirs)

set(app_name flashcall-console)
foreach(program flashcall-console flashcall)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()

install(FILES ${PROJECT_SOURCE_DIR}/resources/${app_name}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/org.flashcallconsole.console.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Scenarios of the sandbox, to play and to begin one's own with, and what one may hold.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/scenarios
    DESTINATION ${CMAKE_INSTALL_DATADIR}/${app_name} FILES_MATCHING PATTERN "*.json")
install(FILES ${PROJECT_SOURCE_DIR}/resources/scenario.schema.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/${app_name})

# The icon as it is, and rendered for desktops that read no SVG.
set(icon ${PROJECT_SOURCE_DIR}/resources/icons/${app_name}.svg)
set(icons_dir ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icon} DESTINATION ${icons_dir}/scalable/apps)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(rendered)
foreach(size 16 24 32 48 64 128 256)
    set(png ${CMAKE_CURRENT_BINARY_DIR}/app-icon/${size}/${app_name}.png)
    add_custom_command(OUTPUT ${png}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/app-icon/${size}
        COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${icon}
        DEPENDS ${icon} VERBATIM)
    list(APPEND rendered ${png})
    install(FILES ${png} DESTINATION ${icons_dir}/${size}x${size}/apps)
endforeach()

# Manual pages and the list of changes, compressed as Debian wants them: the same bytes on
# every machine.
find_program(GZIP gzip REQUIRED)
set(compressed)
foreach(file resources/man/flashcall.1 resources/man/flashcall-console.1 CHANGELOG.md)
    if(NOT EXISTS ${PROJECT_SOURCE_DIR}/${file})
        continue()
    endif()
    get_filename_component(name ${file} NAME)
    set(dir ${CMAKE_INSTALL_MANDIR}/man1)
    if(name STREQUAL CHANGELOG.md)
        set(name changelog)
        set(dir ${CMAKE_INSTALL_DATADIR}/doc/${app_name})
    endif()
    set(gz ${CMAKE_CURRENT_BINARY_DIR}/compressed/${name}.gz)
    add_custom_command(OUTPUT ${gz}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/compressed
        COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/${file} > ${gz}
        DEPENDS ${PROJECT_SOURCE_DIR}/${file} VERBATIM)
    list(APPEND compressed ${gz})
    install(FILES ${gz} DESTINATION ${dir})
endforeach()
add_custom_target(installed_files ALL DEPENDS ${rendered} ${compressed})

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${app_name} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ${app_name})
set(CPACK_PACKAGE_VENDOR "the Flash Call Console authors")
# .invalid is reserved for addresses that nobody can have.
set(CPACK_PACKAGE_CONTACT "the Flash Call Console authors <noreply@flashcall-console.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "verify customers by flash call")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "A desktop console for support staff who verify a customer by flash call: the
service rings the customer's phone and hangs up, and the number that rang is
the proof. With a sandbox to try everything without a key.
.
The command line program flashcall does the same for scripts.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_STRIP_FILES ON)
# Whatever umask the build ran with.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, which shlibdeps cannot see: the SQLite driver; where there is one, the
# system's key store, Wayland, and Qt's own words in other languages.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")
include(CPack)
