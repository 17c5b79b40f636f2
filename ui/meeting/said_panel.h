// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

namespace tepu::ui {

class SaidStream;
class StreamInput;

/// "Said at the table": the stream and the line in which it is typed.
class SaidPanel : public Panel {
    Q_OBJECT

public:
    explicit SaidPanel(QWidget* parent = nullptr);

    SaidStream& stream() { return *m_stream; }
    StreamInput& input() { return *m_input; }

private:
    SaidStream* m_stream;
    StreamInput* m_input;
};

} // namespace tepu::ui
