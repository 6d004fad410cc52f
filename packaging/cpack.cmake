# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installed files beyond the program, and the rules of the Debian package.
install(FILES packaging/linux/io.github.mandate.Mandate.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/io.github.mandate.Mandate.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/mandate.svg RENAME io.github.mandate.Mandate.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/mandate)

find_program(GZIP gzip REQUIRED)
function(install_compressed source name destination)
    set(target ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${target} COMMAND ${GZIP} -9nc ${source} > ${target} DEPENDS ${source} VERBATIM)
    add_custom_target(compressed-${name} ALL DEPENDS ${target})
    install(FILES ${target} DESTINATION ${destination})
endfunction()
install_compressed(${PROJECT_SOURCE_DIR}/packaging/linux/mandate.1 mandate.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/changelog changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/mandate)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/mandate)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mandate)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Mandate authors <mandate@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Console for Amazon SES sending authorization")
set(CPACK_PACKAGE_DESCRIPTION "Write sending authorization policies visually or as JSON, send test
messages on a local simulator of several accounts, read why a send was denied,
and follow bounces and complaints.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A plugin that shlibdeps does not see: icons are SVG.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n")
include(CPack)
