# What every target of the house is built with.
option(TEPU_WARNINGS_AS_ERRORS "Warnings are errors" OFF)
option(TEPU_SANITIZE "Address and undefined-behaviour sanitizers" OFF)

# Precompiled headers are cached only if ccache may trust what they define; a clone elsewhere finds what this one compiled.
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_INODECACHE=1 ${CCACHE})
    add_compile_options(-fpch-preprocess)
endif()

add_library(tepu_house INTERFACE)
target_compile_options(tepu_house INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    $<$<BOOL:${TEPU_WARNINGS_AS_ERRORS}>:-Werror>
    $<$<BOOL:${TEPU_SANITIZE}>:-fsanitize=address,undefined -fno-omit-frame-pointer>)
# What people run checks its stack and its buffers; every build is loaded anywhere, and its tables of functions cannot be written to.
target_compile_options(tepu_house INTERFACE
    $<$<CONFIG:Release>:-fstack-protector-strong> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=3>)
target_link_options(tepu_house INTERFACE $<$<CONFIG:Debug>:-fuse-ld=mold> -pie -Wl,-z,relro,-z,now -Wl,--build-id
    $<$<BOOL:${TEPU_SANITIZE}>:-fsanitize=address,undefined>)
target_compile_definitions(tepu_house INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH)

find_package(Python3 REQUIRED COMPONENTS Interpreter)
# What a target is made of is compiled several files at a time, as far as they go together (united.py).
function(tepu_unite target)
    get_target_property(sources ${target} SOURCES)
    execute_process(
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/cmake/united.py ${CMAKE_CURRENT_SOURCE_DIR} ${sources}
        OUTPUT_VARIABLE groups COMMAND_ERROR_IS_FATAL ANY)
    foreach(source group IN ZIP_LISTS sources groups)
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${target}_${group})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
