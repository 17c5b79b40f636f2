// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/record_opening.h"
#include "ui/shell/session.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QLineEdit;

namespace tepu::ui {

class ActionButton;
class ProgressLine;
class Prose;
class WaysOut;

/// Which record is to be opened, and the time that it will live in.
struct ToOpen {
    QString folder; ///< empty: it is asked
    QString user = {};
    Session::Clock clock;
    bool ownClock = false; ///< the clock is not the machine's: then the record must be for training
    JournalThread::Drafts drafts = {}; ///< words, sealed, that the disk did not take before the record was locked
    bool afterLock = false; ///< whoever locked it wants the passphrase to be asked for
};

/// Where a record is opened: its passphrase, and in plain words why it does not open.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(const ToOpen& what, QWidget* parent = nullptr);

    /// Tries a passphrase as if it had been typed.
    void tryPassphrase(QByteArray passphrase);
    /// Tries the key that the desktop's keyring keeps, if this record has a slot for one.
    void tryKeyring();
    /// What Enter does: tries what was typed.
    void submit();
    /// The session, once opened() has told of it.
    std::unique_ptr<Session> takeSession();
    /// What whoever opens it must know of how it was opened; empty as a rule.
    const BannerShown& news() const { return m_news; }

Q_SIGNALS:
    void opened(const QString& folder);
    void otherWindowShown(); ///< the one that has the record open already

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeCard();
    bool keyringMayOpen() const;
    void begin(QByteArray secret, bool byKeyring);
    void welcome();
    void explain(const Refusal& refusal);
    void setBusy(const QString& words);
    void showReading(int percent);
    Unlocking unlocking() const;
    void offerWaysOut(const QString& damage);
    void offerOtherWindow();
    void goOn();
    void goBackToBackup();

    ToOpen m_what;
    RecordOpening m_opening;
    std::unique_ptr<Session> m_session;
    QByteArray m_tried; ///< the passphrase, until it has opened the record
    bool m_byKeyring = false; ///< it is no passphrase, but the key from the desktop's keyring
    bool m_goesOn = false; ///< without what is lost
    BannerShown m_news;
    QWidget* m_waysOut = nullptr;
    QWidget* m_card = nullptr;
    QLineEdit* m_folder;
    QLineEdit* m_passphrase;
    ActionButton* m_open;
    Prose* m_words;
    ProgressLine* m_progress = nullptr;
};

} // namespace tepu::ui
