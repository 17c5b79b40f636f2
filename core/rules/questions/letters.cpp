// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question.h"

namespace tepu {

static QString freeLetter(const QString& sentence, const QSet<QString>& taken)
{
    const QString plain = sentence.normalized(QString::NormalizationForm_D).toUpper() + QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    for (const QChar letter : plain)
        if (letter >= u'A' && letter <= u'Z' && !taken.contains(letter))
            return letter;
    return {};
}

void giveLetters(QVector<OpenQuestion>& open)
{
    QSet<QString> taken;
    const qsizetype shown = std::min(shownAtOnce, open.size());
    for (qsizetype i = 0; i < shown; ++i)
        taken.insert(open[i].key);
    for (qsizetype i = 0; i < shown; ++i)
        if (open[i].key.isEmpty()) {
            open[i].key = freeLetter(open[i].sentence, taken);
            taken.insert(open[i].key);
        }
}

} // namespace tepu
