// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/person_words.h"
#include "ui/people/person_told.h"

namespace tepu::ui {

/// Everybody of the family, or one of them with all that is known.
class WhoPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const QVector<PersonOnPage>& people);
    /// One of them; nobody: all again.
    void displayOne(const std::optional<PersonTold>& person);

Q_SIGNALS:
    void personChosen(const tepu::PersonId& person);
    void allWanted();
    void writeWanted();

protected:
    void build() override;

private:
    void buildOne();

    QVector<PersonOnPage> m_people;
    std::optional<PersonTold> m_one;
};

} // namespace tepu::ui
