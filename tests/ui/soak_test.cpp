// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/a_desk.h"

#include <QDir>
#include <malloc.h>

using namespace tepu;
using namespace tepu::ui;

namespace {

qint64 bytesInUse()
{
    return static_cast<qint64>(mallinfo2().uordblks);
}

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

bool isSet(const char* name)
{
    return qEnvironmentVariableIntValue(name) == 1;
}

/// A meeting that goes on for days: in rounds of five minutes somebody looks at every page, types, changes their mind, and turns to
/// another family.
class LongMeeting {
public:
    LongMeeting() : m_desk([this] { return m_now; }) { m_desk.openMeeting(); }

    void round()
    {
        using namespace std::chrono_literals;
        m_now += 5min;
        for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5})
            m_desk.press(page, Qt::ControlModifier);
        m_desk.press(Qt::Key_T, Qt::ControlModifier);
        m_desk.type("refuge contact");
        for (int i = 0; i < 14; ++i)
            m_desk.press(Qt::Key_Backspace);
        Session& session = *m_desk.window->session();
        session.act(OpenCase{m_desk.cases[m_turn = 1 - m_turn]});
        session.settle();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (isSet("TEPU_SABOTAGE"))
            m_leak.emplace_back(100'000, 'x');
    }

private:
    Instant m_now = thursdayMorning();
    ADesk m_desk;
    int m_turn = 0;
    std::vector<QByteArray> m_leak;
};

} // namespace

TEST_CASE("a meeting that goes on for days needs no more memory and no more files", "[ui][soak]")
{
    static constexpr int inSevenDays = 7 * 24 * 12;
    const bool isFull = isSet("TEPU_FULL");
    const int rounds = isFull ? inSevenDays : 150;
    const int until = isFull ? 1500 : 50; // the shapes of words are kept, up to a number of words that takes a while to meet
    const qint64 mayGrowBy = isFull ? 6'000 : 30'000; // bytes a round: two acts that stay in the record's story, with what finds them
    LongMeeting meeting;
    for (int i = 0; i < until; ++i)
        meeting.round();
    const qint64 bytes = bytesInUse();
    const qsizetype files = openFiles();
    for (int i = 0; i < rounds; ++i)
        meeting.round();
    INFO((bytesInUse() - bytes) / rounds << " bytes a round");
    CHECK(bytesInUse() - bytes < mayGrowBy * rounds);
    CHECK(openFiles() == files);
}
