// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tepu::ui {

/// What is being typed and where the cursor stands in it.
struct Draft {
    QString text;
    int cursor = 0;

    bool operator==(const Draft&) const = default;
};

/// A line to type in that grows downwards with what is typed. Enter ends it.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(QWidget* parent = nullptr);

    Draft draft() const;
    void restore(const Draft& draft);
    void setMostLines(int lines);
    /// What Tab would add, shown behind the cursor.
    void offer(const QString& rest);
    /// What may be typed, where nothing is.
    void setHint(const QString& words);

Q_SIGNALS:
    void submitted();
    void earlierWanted(); ///< Up in an empty line
    void taken(const QString& offered); ///< Tab took what was offered
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool focusNextPrevChild(bool next) override;

private:
    void grow();
    void showHint();

    int m_mostLines = 6;
    QString m_offered;
    QString m_hint;
};

} // namespace tepu::ui
