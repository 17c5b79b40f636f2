// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prose.h"

namespace tepu::ui {

enum class Saving { Saved, Writing, NotSaved };

struct SavedShown {
    Saving saving = Saving::Saved;
    QString time; ///< 10:42:07, when the last word was safe
};

/// Whether every word is safe, said in words.
class SavedMark : public QWidget {
    Q_OBJECT

public:
    explicit SavedMark(QWidget* parent = nullptr);

    void display(const SavedShown& saved);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SavedShown m_saved;
    Prose* m_words;
};

} // namespace tepu::ui
