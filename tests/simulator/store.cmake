# SPDX-FileCopyrightText: 2026 The Mandate authors
# SPDX-License-Identifier: GPL-3.0-or-later
mandate_test(tst_simulator_backend SOURCES tst_backend.cpp LIBS mandate_registry)

# The store when the machine does not play along; the helper is a second process to kill, hold and starve.
add_executable(store_helper store_helper.cpp workspace_fixture.h)
target_link_libraries(store_helper PRIVATE mandate_simulator mandate_flags Qt6::Test)
mandate_test(tst_simulator_faults SOURCES tst_faults.cpp LIBS mandate_simulator)
target_compile_definitions(tst_simulator_faults PRIVATE STORE_HELPER="$<TARGET_FILE:store_helper>")
add_dependencies(tst_simulator_faults store_helper)

mandate_test(tst_simulator_store SOURCES tst_store.cpp LIBS mandate_simulator)
target_compile_definitions(tst_simulator_store PRIVATE DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
mandate_test(tst_rehearsal SOURCES tst_rehearsal.cpp LIBS mandate_simulator)
