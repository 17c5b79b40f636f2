// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// A person as the table needs to see them: the name they use, how it is said, what they are here, and what to heed.
struct PersonShown {
    QString name;
    std::optional<QString> saidAs = {};
    QString aside;       ///< "31 · victim"
    QVector<Runs> lines; ///< safe ways, where they are, what is not yet done
};

/// One person; pressing it opens them.
class PersonCard : public Pressable {
    Q_OBJECT

public:
    explicit PersonCard(const PersonShown& person, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tepu::ui
