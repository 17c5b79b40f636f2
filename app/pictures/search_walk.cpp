// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/search_walk.h"

#include "core/queries/meeting/agenda.h"
#include "core/queries/plan/plan_people.h"
#include "ui/search/finder.h"
#include "ui/search/plan_reading.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace tepu::pictures {
namespace {

/// Somebody at a meeting who types into the search.
class SearchWalk {
public:
    explicit SearchWalk(AtTheDesk& desk) : m_desk(desk), m_finder(*desk.window().finder()) {}

    void walk()
    {
        if (!waitUntil([this] { return m_finder.desk().isWhole(); }))
            m_desk.album().fail({QStringLiteral("The record was not read to be searched.")});
        look(QString(), QStringLiteral("search-empty"));
        look(commonName(), QStringLiteral("search"));
        look(QStringLiteral("whanau"), QStringLiteral("search-words"));
        look(QStringLiteral("555 08"), QStringLiteral("search-number"));
        look(QStringLiteral("carry"), QStringLiteral("search-commands"));
        look(QStringLiteral("zzyzx"), QStringLiteral("search-nothing"));
        takeReading();
    }

private:
    void type(const QString& words)
    {
        m_finder.openBox();
        m_finder.box()->input().setText(words);
        comeToRest();
    }

    void press(Qt::Key key)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&m_finder.box()->input(), &press);
        comeToRest();
    }

    void look(const QString& words, const QString& name)
    {
        type(words);
        m_desk.takeBoth(name);
        press(Qt::Key_Escape);
    }

    /// The name that a victim on the list has, without its marks: mostly others have it too.
    QString commonName() const
    {
        for (const AgendaRow& row : agenda(m_desk.tables(), *m_desk.session().meeting()))
            for (const PlanPerson& person : planPeople(m_desk.tables(), row.plan, dateAt(m_desk.now())))
                if (person.was(Role::Victim))
                    return person.givenNames.section(u' ', 0, 0);
        return {};
    }

    /// A family of another day, opened to be read.
    void takeReading()
    {
        for (const FoundRow& row : m_finder.desk().find(commonName()))
            if (row.plan && !row.isToday) {
                m_finder.open(row);
                comeToRest();
                m_desk.takeBoth(QStringLiteral("search-reading"));
                m_finder.reading()->leave();
                return comeToRest();
            }
    }

    AtTheDesk& m_desk;
    ui::Finder& m_finder;
};

} // namespace

void takeSearch(AtTheDesk& desk)
{
    SearchWalk(desk).walk();
}

} // namespace tepu::pictures
