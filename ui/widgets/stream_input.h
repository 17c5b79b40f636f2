// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class Prose;

/// The line in which everything is typed: what the table says, and tasks. Under it stands what was understood.
class StreamInput : public Field {
    Q_OBJECT

public:
    explicit StreamInput(const QString& name, QWidget* parent = nullptr);

    Draft draft() const;
    void restore(const Draft& draft);
    /// "Women's Refuge · from the victim only", or why a rule stops it.
    void understand(const Runs& understood);
    /// What Tab would add.
    void offer(const QString& rest);
    void setPlaceholder(const QString& words);

Q_SIGNALS:
    void edited(const tepu::ui::Draft& draft);
    void submitted(const QString& text);
    void earlierWanted();
    void completed();
    void left();

private:
    void tellEdited();

    GrowingText* m_text;
    Prose* m_understood;
    Draft m_told;
};

} // namespace tepu::ui
