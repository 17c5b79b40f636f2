// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/contact_shown.h"
#include "ui/meeting/pages/case_page.h"

namespace tepu::ui {

/// How far each of the family has been reached, and what they were given: left contact, right services and money.
class ContactPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const ContactShown& shown);

Q_SIGNALS:
    void lineWanted(const QString& beginning); ///< an attempt, a service, hours or money are to be written down
    void engaged(const tepu::PersonId& person, tepu::Engagement outcome);
    void staggerWanted(const QVector<tepu::TaskId>& sequence);
    void taskWanted(const QString& words); ///< a task is to be typed that begins so

protected:
    void build() override;

private:
    void addPerson(const ReachedShown& person);
    void addPressed(const Runs& words, const std::function<void()>& pressed);
    void addLinesTo(QVBoxLayout& column, const QString& title, const QVector<Runs>& lines);
    void addHead();

    ContactShown m_shown;
};

} // namespace tepu::ui
