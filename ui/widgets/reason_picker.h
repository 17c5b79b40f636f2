// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/growing_text.h"

#include <QVector>

namespace tepu::ui {

class FlowLayout;

/// A reason that the site's list offers.
struct ReasonOffered {
    QString code;
    QString words;
};

/// Why: reasons from the list as marks, and the table's own words after them. Typing narrows the list, Tab takes the
/// first that fits.
class ReasonPicker : public QWidget {
    Q_OBJECT

public:
    explicit ReasonPicker(QWidget* parent = nullptr);

    void display(const QVector<ReasonOffered>& offered, const QStringList& chosenCodes, const QString& text);
    QStringList chosen() const { return m_chosen; }
    QString text() const;
    Draft draft() const;
    /// Puts its words and the cursor back; only fingers are told of.
    void restore(const Draft& draft);

Q_SIGNALS:
    void chosenChanged(const QStringList& codes);
    void edited(const QString& text);
    void submitted();

private:
    void showChosen();
    void showOffered();
    QVector<ReasonOffered> fitting() const;
    QString typedWord() const;
    void toggle(const QString& code);
    void takeFirst();

    QVector<ReasonOffered> m_offered;
    QStringList m_chosen;
    bool m_all = false;
    Field* m_field;
    QWidget* m_chosenRow;
    GrowingText* m_text;
    QWidget* m_offeredRow;
};

} // namespace tepu::ui
