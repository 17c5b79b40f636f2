// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/signal_line.h"

#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/person_names.h"
#include "core/rules/lines/said_moment.h"
#include "core/rules/signals/signal_words.h"
#include "core/rules/wait_words.h"

namespace tepu {
namespace {

const PhraseBook<SignalKind>& signalBook()
{
    static const PhraseBook<SignalKind> book = [] {
        PhraseBook<SignalKind> filling;
        for (const auto& word : Vocabulary<SignalKind>::words)
            for (const QString& form : signalTypedAs(word.value))
                filling.add(word.value, form);
        return filling;
    }();
    return book;
}

/// Takes what it understands out of a line; the rest stays as it was spoken.
class SignalReading {
public:
    SignalReading(const QString& text, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, Instant now)
        : m_line(text), m_names(people), m_agencies(agencyBook(agencies)), m_now(now)
    {
    }

    Result<SignalLine> read();

private:
    void readWord(qsizetype at);
    bool readDay(qsizetype at, std::optional<QDate>& day, Towards towards);
    bool readMark(qsizetype at);
    QString left() const;

    TypedLine m_line;
    PersonNames m_names;
    AgencyBook m_agencies;
    Instant m_now;
    SignalLine m_read;
    QString m_wrong;
};

/// "on 3 may", "since yesterday", "until 1 jun"
bool SignalReading::readDay(qsizetype at, std::optional<QDate>& day, Towards towards)
{
    QStringList words;
    for (qsizetype i = at + 1; i < m_line.size(); ++i)
        words.append(m_line.token(i).word);
    const SaidMoment said = saidMoment(words, m_now, towards);
    if (!said.day)
        return false;
    day = said.day;
    m_line.claim(at, 1 + said.count, LinePart::Deadline);
    return true;
}

bool SignalReading::readMark(qsizetype at)
{
    const QString word = m_line.word(at);
    if (word == u"victim" && m_line.word(at + 1) == u"only") {
        m_read.victimOnly = true;
        m_line.claim(at, 2, LinePart::Source);
    } else if (word == u"formal" || word == u"observed") {
        m_read.basis = fromCode<Basis>(word);
        m_line.claim(at, 1, LinePart::Requirement);
    } else if (word == u"since" || word == u"on") {
        return readDay(at, m_read.on, Towards::Past);
    } else if (word == u"until") {
        if (!readDay(at, m_read.until, Towards::Future))
            m_wrong = QStringLiteral("Until which day? Write “until 1 jun”.");
    } else {
        return false;
    }
    return true;
}

void SignalReading::readWord(qsizetype at)
{
    if (!m_line.isFree(at) || readMark(at))
        return;
    if (const auto named = m_names.namedAt(m_line, at); named.size() == 1 && !m_read.person) {
        m_read.person = named.first();
        const bool hasSmall = at > 0 && QStringList{"of", "by", "from"}.contains(m_line.word(at - 1));
        m_line.claim(hasSmall ? at - 1 : at, hasSmall ? 2 : 1, LinePart::Person);
    }
}

/// From the first word that is left to the last, without what was understood at either end.
QString SignalReading::left() const
{
    QStringList parts;
    qsizetype from = -1;
    qsizetype to = 0;
    const auto close = [&] {
        if (from >= 0)
            parts.append(m_line.text().mid(from, to - from).trimmed());
        from = -1;
    };
    for (qsizetype i = 0; i < m_line.size(); ++i) {
        if (!m_line.isFree(i)) {
            close();
            continue;
        }
        from = from < 0 ? m_line.token(i).at : from;
        to = m_line.token(i).end();
    }
    close();
    return parts.join(u' ');
}

Result<SignalLine> SignalReading::read()
{
    if (const auto agency = m_agencies.at(m_line, 0)) {
        m_read.agency = agency->value;
        m_line.claim(0, agency->count, LinePart::Agency);
    }
    const auto found = signalBook().first(m_line);
    if (!found)
        return refuse(QStringLiteral("Which signal? Write “strangulation”, “afraid”, “weapon”, “stalking”, “alarm” …, with who tells it before "
                                     "it: “acc injury on 3 may: broken wrist”."),
                      QStringLiteral("R-R7"));
    m_read.signal = found->value;
    m_line.claim(found->at, found->count, LinePart::Category);
    for (qsizetype i = 0; i < m_line.size() && m_wrong.isEmpty(); ++i)
        readWord(i);
    if (!m_wrong.isEmpty())
        return refuse(m_wrong);
    m_read.words = left();
    return m_read;
}

} // namespace

Result<SignalLine> readSignalLine(const QString& text, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, Instant now)
{
    return SignalReading(text, people, agencies, now).read();
}

/// R-R7: "with a reason".
Result<VerdictLine> readVerdictLine(const QString& text, const QVector<Agency>& agencies)
{
    static const PhraseBook<SignalVerdict> book{{SignalVerdict::Contested, u"contested,contest,disputed,c"},
                                                {SignalVerdict::NoLongerSo, u"ended,no longer,no longer so,end,n"},
                                                {SignalVerdict::Upheld, u"stands,upheld,still so,s"}};
    const TypedLine line(text);
    const auto verdict = book.at(line, 0);
    if (!verdict)
        return refuse(QStringLiteral("Begin with contested, ended or stands, and say why."));
    VerdictLine read;
    read.verdict = verdict->value;
    qsizetype from = verdict->count;
    if (const auto agency = agencyBook(agencies).at(line, from)) {
        read.agency = agency->value;
        from += agency->count;
    }
    read.because = from < line.size() ? line.text().mid(line.token(from).at).trimmed() : QString();
    if (read.because.isEmpty())
        return refuse(QStringLiteral("Why? A signal is contested or ended with a reason."), QStringLiteral("R-R7"));
    return read;
}

Result<PointLine> readPointLine(const QString& text)
{
    static const PhraseBook<PointAnswer> book{{PointAnswer::Yes, u"yes,y"}, {PointAnswer::No, u"no,n"},
                                              {PointAnswer::NotKnown, u"not known,unknown,u"}};
    const TypedLine line(text);
    const auto answer = book.at(line, 0);
    if (!answer)
        return refuse(QStringLiteral("Begin with yes, no or not known; words may follow."));
    return PointLine{answer->value, answer->count < line.size() ? line.text().mid(line.token(answer->count).at).trimmed() : QString()};
}

} // namespace tepu
