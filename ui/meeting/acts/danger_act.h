// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;

/// One telling of a danger as it is typed: "111 Sgt Ngata: patrol on its way".
struct DangerLine {
    std::optional<DangerTo> whom;
    QString byWhom;
    QString words;
    bool isWithheld = false; ///< a service was considered and not told
};

DangerLine readDanger(const QString& text);

/// R-R10 "The app keeps this one key away on every plan, and records who was told, by whom, when."
class DangerAct : public QObject {
    Q_OBJECT

public:
    DangerAct(TableNow& table, AskLine& ask);

    void ask();

Q_SIGNALS:
    void refused(const tepu::Refusal& refusal);

private:
    Runs toldSoFar(const PlanId& plan) const;
    Runs stillToConsider(const PlanId& plan) const;
    void tell(const PlanId& plan, const QString& text);

    TableNow& m_table;
    AskLine& m_ask;
};

} // namespace tepu::ui
