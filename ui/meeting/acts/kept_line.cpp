// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/kept_line.h"

#include <QCborMap>
#include <QCborValue>
#include <QScopedValueRollback>

namespace tepu::ui {

QByteArray bytesOf(const Draft& draft)
{
    return QCborMap{{QStringLiteral("text"), draft.text}, {QStringLiteral("cursor"), draft.cursor}}.toCborValue().toCbor();
}

Draft draftFrom(const QByteArray& bytes)
{
    const QCborMap kept = QCborValue::fromCbor(bytes).toMap();
    return {kept[QStringLiteral("text")].toString(), int(kept[QStringLiteral("cursor")].toInteger())};
}

KeptLine::KeptLine(Session& session, StreamInput& input, QObject* parent) : QObject(parent), m_session(session), m_input(input)
{
    connect(&input, &StreamInput::edited, this, &KeptLine::keep);
}

void KeptLine::keep(const Draft& draft)
{
    if (m_restoring)
        return;
    if (!m_name.isEmpty())
        m_session.keepDraft(m_name, bytesOf(draft));
    Q_EMIT edited(draft.text);
}

void KeptLine::standFor(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_input.restore(name.isEmpty() ? Draft{} : draftFrom(m_session.draft(name)));
    }
    Q_EMIT edited(text());
}

void KeptLine::put(const QString& text, std::optional<int> cursor)
{
    m_input.restore({text, cursor.value_or(int(text.size()))});
    keep(m_input.draft());
}

QString KeptLine::take()
{
    const QString taken = text();
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_input.restore({});
    }
    Q_EMIT edited({});
    return taken;
}

void KeptLine::giveBack(const QString& name, const QString& given)
{
    if (name != m_name) {
        m_session.keepDraft(name, bytesOf({given, int(given.size())}));
        return;
    }
    const Draft since = m_input.draft();
    const QString between = since.text.isEmpty() || given.endsWith(u' ') ? QString() : QStringLiteral(" ");
    const QString all = given + between + since.text;
    put(all, int(all.size() - since.text.size()) + since.cursor);
}

} // namespace tepu::ui
