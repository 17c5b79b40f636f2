// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/made_by.h"

#include <QByteArray>
#include <link.h>

namespace tepu {

/// The note of type NT_GNU_BUILD_ID in a segment of notes; empty if there is none.
static QByteArray buildIdIn(const char* notes, size_t size)
{
    static constexpr size_t header = sizeof(ElfW(Nhdr));
    const auto whole = [](size_t length) { return (length + 3) & ~size_t(3); };
    for (size_t at = 0; at + header <= size;) {
        const auto* note = reinterpret_cast<const ElfW(Nhdr)*>(notes + at);
        const char* content = notes + at + header + whole(note->n_namesz);
        if (note->n_type == NT_GNU_BUILD_ID)
            return QByteArray(content, qsizetype(note->n_descsz));
        at += header + whole(note->n_namesz) + whole(note->n_descsz);
    }
    return {};
}

/// The first object told of is the program itself.
static int readProgram(dl_phdr_info* object, size_t, void* found)
{
    for (int i = 0; i < object->dlpi_phnum; ++i)
        if (const auto& segment = object->dlpi_phdr[i]; segment.p_type == PT_NOTE)
            if (const auto id = buildIdIn(reinterpret_cast<const char*>(object->dlpi_addr + segment.p_vaddr), segment.p_memsz); !id.isEmpty())
                *static_cast<QByteArray*>(found) = id;
    return 1;
}

QString madeByThisProgram()
{
    QByteArray id;
    dl_iterate_phdr(readProgram, &id);
    return QString::fromLatin1(id.toHex());
}

} // namespace tepu
