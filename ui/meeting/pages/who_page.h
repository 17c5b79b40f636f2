// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/person_words.h"

namespace tepu::ui {

/// Everybody of the family, with all that is known of each.
class WhoPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const QVector<PersonOnPage>& people);

Q_SIGNALS:
    void personChosen(const tepu::PersonId& person);

protected:
    void build() override;

private:
    QVector<PersonOnPage> m_people;
};

} // namespace tepu::ui
