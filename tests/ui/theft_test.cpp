// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/a_desk.h"

#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QScopeGuard>
#include <map>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// Types a word of its own into whatever takes text, on every screen and every page of it.
class ManyHands {
public:
    ManyHands() { m_desk.openMeeting(); }

    void round()
    {
        for (const Qt::Key place : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
            QTest::keyClick(m_desk.window.get(), place, Qt::ControlModifier | Qt::ShiftModifier);
            typeEverywhere();
            for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
                QTest::keyClick(m_desk.window.get(), page, Qt::ControlModifier);
                typeEverywhere();
            }
            for (const Qt::Key act : {Qt::Key_T, Qt::Key_R, Qt::Key_N}) {
                QTest::keyClick(m_desk.window.get(), act, Qt::ControlModifier);
                typeEverywhere();
            }
        }
        m_desk.window->session()->act(OpenCase{m_desk.cases[m_turn = 1 - m_turn]});
        m_desk.window->session()->settle();
    }
    void saveAll() { REQUIRE(m_desk.window->session()->saveAll()); }
    int words() const { return m_words; }
    int fields() const { return int(m_fields.size()); }
    QString folder() const { return m_desk.path(); }

private:
    template <class Field>
    void typeInto()
    {
        for (Field* field : m_desk.window->template findChildren<Field*>()) {
            if (!field->isVisible() || !field->isEnabled())
                continue;
            m_fields.insert(m_desk.title() + QString::fromLatin1(field->metaObject()->className()) + field->accessibleName());
            field->setFocus();
            QTest::keyClicks(field, QStringLiteral("canaryword%1 was said").arg(++m_words));
            if (m_words % 2 == 0)
                QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::processEvents();
            return; // what was typed may have turned the page
        }
    }
    void typeEverywhere()
    {
        typeInto<QPlainTextEdit>();
        typeInto<QLineEdit>();
    }

    ADesk m_desk;
    int m_words = 0;
    int m_turn = 0;
    QSet<QString> m_fields;
};

QStringList filesThatTell(const QString& folder)
{
    const auto word = QStringLiteral("canaryword");
    const QByteArray inUtf16(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.contains(word.toUtf8()) || bytes.contains(inUtf16))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

TEST_CASE("whatever is typed on any screen lies in clear in no file", "[ui][theft]")
{
    const QTemporaryDir home;
    std::map<const char*, QByteArray> before;
    for (const char* name : {"TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
        before[name] = qgetenv(name);
        qputenv(name, home.path().toUtf8());
    }
    const auto putBack = qScopeGuard([&] {
        for (const auto& [name, value] : before)
            value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    });
    const int wanted = qEnvironmentVariableIntValue("TEPU_FULL") == 1 ? 5000 : 120;
    {
        ManyHands hands;
        while (hands.words() < wanted)
            hands.round();
        CHECK(hands.fields() >= 5);
        hands.saveAll();
        REQUIRE(hands.folder().startsWith(home.path()));
        if (qEnvironmentVariableIntValue("TEPU_SABOTAGE") == 1) {
            QFile note(home.filePath("note"));
            REQUIRE(note.open(QIODevice::WriteOnly));
            note.write("canaryword1");
        }
        CHECK(filesThatTell(home.path()).isEmpty());
    }
    CHECK(filesThatTell(home.path()).isEmpty());
    CHECK(filesThatTell(qEnvironmentVariable("XDG_DATA_HOME")).isEmpty());
}
