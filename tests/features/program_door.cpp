// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/program_door.h"

#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace tepu;

const QByteArray ProgramDoor::passphrase("kereru on the wire at dusk");

ProgramDoor::ProgramDoor(const QString& site)
{
    QFile file(m_folder.filePath(QStringLiteral("passphrase")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(passphrase + '\n');
    file.close();
    ranWell({"new", record(), "--site", site, "--training"}, instantAt(QDate(2018, 5, 1), QTime(17, 0)).value());
}

ProgramDoor::Ran ProgramDoor::run(const QStringList& words, const QByteArray& in) const
{
    QProcess program;
    program.start(QStringLiteral(TEPU_PROGRAM),
                  words + QStringList{"--passphrase-file", m_folder.filePath(QStringLiteral("passphrase"))});
    program.write(in);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(120'000));
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

ProgramDoor::Ran ProgramDoor::ranWell(const QStringList& words, Instant at, const QByteArray& in) const
{
    const Ran ran = run(words + QStringList{"--clock", isoLocal(at)}, in);
    INFO(words.join(u' ').toStdString() << '\n' << ran.err.toStdString() << ran.out.right(2000).toStdString());
    REQUIRE(ran.status == 0);
    return ran;
}

void ProgramDoor::takeIn(const QStringList& files, Instant at)
{
    ranWell(QStringList{"import", record()} + files, at);
}

static QByteArray sheetOf(const QVector<QJsonObject>& lines)
{
    QByteArray sheet;
    for (const QJsonObject& line : lines)
        sheet += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return sheet;
}

QVector<QJsonObject> ProgramDoor::perform(const QVector<QJsonObject>& lines, Instant at)
{
    QVector<QJsonObject> answers;
    const QByteArray out = ranWell({"do", record()}, at, sheetOf(lines)).out;
    for (const QByteArray& answer : out.trimmed().split('\n'))
        answers.append(QJsonDocument::fromJson(answer).object());
    REQUIRE(answers.size() == lines.size());
    return answers;
}

QString ProgramDoor::refused(const QJsonObject& line, Instant at)
{
    const Ran ran = run({"do", record(), "--clock", isoLocal(at)}, sheetOf({line}));
    INFO(ran.out.toStdString());
    REQUIRE(ran.status == 1);
    return QJsonDocument::fromJson(ran.out).object()[QStringLiteral("refused")].toString();
}

QJsonValue ProgramDoor::ask(const QString& query, const QMap<QString, QString>& parameters, Instant at)
{
    QStringList words{"ask", record(), query};
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        words.append(it.key() + u'=' + it.value());
    const QJsonDocument answer = QJsonDocument::fromJson(ranWell(words, at).out);
    return answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
}

QString ProgramDoor::head(Instant)
{
    const Ran ran = run({"verify", record(), "--json"});
    REQUIRE(ran.status == 0);
    return QJsonDocument::fromJson(ran.out).object()[QStringLiteral("head")].toString();
}
