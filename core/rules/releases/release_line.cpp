// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/releases/release_line.h"

#include "core/rules/lines/said_moment.h"

namespace tepu {

namespace {

/// The words of a line, taken from its beginning.
class Taking {
public:
    Taking(const QString& text, Instant now) : m_words(text.simplified().split(u' ', Qt::SkipEmptyParts)), m_now(now) {}

    QString next() const { return m_words.value(0).toLower().remove(u','); }
    bool takes(const QStringList& any)
    {
        if (!any.contains(next()))
            return false;
        m_words.removeFirst();
        return true;
    }
    std::optional<QDate> day(Towards towards)
    {
        const SaidMoment said = saidMoment(m_words, m_now, towards);
        if (said.day)
            m_words = m_words.mid(said.count);
        return said.day;
    }
    QString take() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }
    QString rest() const { return m_words.join(u' '); }
    bool isOver() const { return m_words.isEmpty(); }

private:
    QStringList m_words;
    Instant m_now;
};

} // namespace

const Agency* agencyTyped(const QVector<Agency>& agencies, const QString& word)
{
    for (const Agency& agency : agencies)
        if (agency.code == word.toLower() || agency.mark.toLower() == word.toLower() || agency.typedAs.contains(word.toLower()))
            return &agency;
    return nullptr;
}

QStringList releaseBeginnings()
{
    return {QStringLiteral("address checked "), QStringLiteral("victim told by "), QStringLiteral("alarm offered "), QStringLiteral("conditions listed "),
            QStringLiteral("pos considered "),  QStringLiteral("icm review done "), QStringLiteral("released "),     QStringLiteral("remanded until "),
            QStringLiteral("not released "),    QStringLiteral("moved to "),        QStringLiteral("hearing ")};
}

static std::optional<ReleaseCheck> checkIn(const QString& word)
{
    static const QHash<QString, ReleaseCheck> checks{{"address", ReleaseCheck::AddressChecked}, {"victim", ReleaseCheck::VictimTold},
                                                     {"alarm", ReleaseCheck::AlarmOffered},     {"conditions", ReleaseCheck::ConditionsListed},
                                                     {"pos", ReleaseCheck::PosConsidered},      {"icm", ReleaseCheck::IcmReviewDone}};
    const auto found = checks.constFind(word);
    return found == checks.cend() ? std::nullopt : std::optional(*found);
}

static void readCheck(UnderstoodRelease& line, Taking& words, const QVector<Agency>& agencies)
{
    words.take();
    while (words.takes({"told", "checked", "offered", "listed", "considered", "review", "reviewed", "done"})) { }
    if (words.takes({"not"})) {
        words.takes({"needed"});
        line.answer = CheckAnswer::NotNeeded;
    } else if (words.takes({"open"})) {
        words.takes({"again"});
        line.answer = CheckAnswer::OpenAgain;
    }
    line.on = words.day(Towards::Past);
    if (words.takes({"by"})) {
        const QString who = words.take();
        if (const Agency* agency = agencyTyped(agencies, who))
            line.agency = agency->code;
        else
            line.missing = who.isEmpty() ? QStringLiteral("By which agency?") : QStringLiteral("“%1” is no agency of this site.").arg(who);
    }
    words.takes({"because"});
    line.words = words.rest();
    if (line.missing.isEmpty() && line.answer == CheckAnswer::NotNeeded && line.words.isEmpty())
        line.missing = QStringLiteral("Why is it not needed?");
}

/// "until 24 may", "to 24 may": the day to come; what stands there and is no day is said.
static void readNext(UnderstoodRelease& line, Taking& words)
{
    if (!words.takes({"until", "to"}))
        return;
    line.nextOn = words.day(Towards::Future);
    if (!line.nextOn)
        line.missing = words.isOver() ? QStringLiteral("Until which day?") : QStringLiteral("“%1” is no day.").arg(words.next());
}

static std::optional<ReleaseDay> happenedIn(Taking& words)
{
    if (words.takes({"released", "out", "bailed"}))
        return ReleaseDay::Released;
    if (words.takes({"remanded"})) {
        words.takes({"again"});
        return ReleaseDay::RemandedAgain;
    }
    if (words.takes({"moved"}))
        return ReleaseDay::Moved;
    if (words.takes({"stays", "not"})) {
        words.takes({"released", "in"});
        return ReleaseDay::NotReleased;
    }
    return std::nullopt;
}

static void readHappened(UnderstoodRelease& line, Taking& words)
{
    if (*line.happened != ReleaseDay::Moved)
        line.on = words.day(Towards::Past);
    if (*line.happened != ReleaseDay::Released) // who is out goes "to his brother"
        readNext(line, words);
    line.words = words.rest();
    if (line.missing.isEmpty() && *line.happened == ReleaseDay::Moved && !line.nextOn)
        line.missing = QStringLiteral("Moved to which day: “moved to 18 may”?");
}

static std::optional<ReleaseKind> kindIn(Taking& words)
{
    const bool isBail = words.takes({"bail"});
    words.takes({"remand"});
    if (words.takes({"hearing"}))
        return isBail ? ReleaseKind::BailHearing : ReleaseKind::RemandHearing;
    if (words.takes({"parole"}))
        return ReleaseKind::Parole;
    if (words.takes({"sentence", "release"})) {
        words.takes({"ends", "end"});
        return ReleaseKind::SentenceEnd;
    }
    return std::nullopt;
}

static void readNew(UnderstoodRelease& line, Taking& words)
{
    words.takes({"on"});
    line.isNew = true;
    line.nextOn = words.day(Towards::Future);
    line.words = words.rest();
    if (!line.nextOn)
        line.missing = QStringLiteral("On which day: “hearing 18 may”?");
}

UnderstoodRelease understandRelease(const QString& text, const QVector<Agency>& agencies, Instant now)
{
    UnderstoodRelease line;
    Taking words(text, now);
    line.check = checkIn(words.next());
    if (line.check)
        readCheck(line, words, agencies);
    else if ((line.happened = happenedIn(words)))
        readHappened(line, words);
    else if ((line.kind = kindIn(words)))
        readNew(line, words);
    else
        line.missing = QStringLiteral("Say what was done (victim told by refuge, alarm offered, address checked) or what happened (released, remanded until, moved to).");
    return line;
}

} // namespace tepu
