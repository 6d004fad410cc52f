# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Data, not sources: each SVG of the folder is ":/icons/NAME.svg".
file(GLOB MANDATE_ICONS CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/icons/*.svg)
qt_add_resources(mandate_widgets mandate_icons PREFIX / BASE ${CMAKE_CURRENT_LIST_DIR} FILES ${MANDATE_ICONS})
