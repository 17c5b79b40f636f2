// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"
#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/person_words.h"
#include "ui/people/person_told.h"

namespace tepu::ui {

enum class WhoShown { Cards, Picture };

/// Everybody of the family, as cards or as a picture of who belongs to whom; or one of them with all that is known.
class WhoPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const QVector<PersonOnPage>& people, const FamilyPicture& family);
    /// Cards become the picture and the picture cards.
    void turn();
    WhoShown shown() const { return m_shown; }
    /// One of them; nobody: all again.
    void displayOne(const std::optional<PersonTold>& person);

Q_SIGNALS:
    void personChosen(const tepu::PersonId& person);
    void bondWanted(); ///< somebody is to say who belongs to whom
    void allWanted();
    void writeWanted();

protected:
    void build() override;

private:
    void buildOne();
    void buildCards();
    void buildPicture();
    void addHead(const QString& title);

    QVector<PersonOnPage> m_people;
    FamilyPicture m_family;
    WhoShown m_shown = WhoShown::Cards;
    std::optional<PersonTold> m_one;
};

} // namespace tepu::ui
