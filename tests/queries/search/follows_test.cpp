// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/history/a_history.h"
#include "tests/queries/search/looking.h"
#include "tests/support/property.h"

using namespace tepu;

namespace {

constexpr std::array whatIsTyped{"a", "mere", "whanau", "kow", "police", "the", "0123", "he", "ham", "w18", "t", "sam may"};

/// Half of the words of the record, as somebody may type them.
void mustAnswerAsAnew(Looking& looking)
{
    for (const char* typed : whatIsTyped) {
        const QString now = looking.now(typed), anew = looking.anew(typed);
        if (now != anew)
            RC_FAIL((QStringLiteral("“%1”: ").arg(QString::fromUtf8(typed)) + now + QStringLiteral(" anew: ") + anew).toStdString());
    }
}

} // namespace

TEST_CASE("whatever is done and taken back, an index that followed answers as one that is made anew", "[search][history][property]")
{
    property("random commands at an open meeting, some taken back", {20, 60}, [] {
        AHistory history;
        Looking looking(history.record().tables());
        looking.rows("mere");
        int step = 0;
        for (const quint64 seed : *seedsOfCommands(60)) {
            const auto done = history.act(seed).answer;
            if (done)
                looking.follow(*done);
            if (done && seed % 4 == 0)
                if (const auto undone = history.strikeOut(done->stamp.command))
                    looking.follow(*undone);
            if (++step % 10 == 0)
                mustAnswerAsAnew(looking);
        }
        mustAnswerAsAnew(looking);
    });
}
