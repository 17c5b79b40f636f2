// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include "core/backups/going_back.h"
#include "core/packs/giving.h"
#include "core/rules/wait_words.h"
#include "ui/shell/colour.h"
#include "ui/shell/desktop_keyring.h"
#include "ui/shell/space.h"
#include "ui/shell/ways_out.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/prose.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>
#include <csignal>

namespace tepu::ui {
namespace {

constexpr int cardWidth = 480;
const QKeySequence otherWindowKey(Qt::CTRL | Qt::Key_W);
const QKeySequence keyringKey(Qt::CTRL | Qt::Key_D);

} // namespace

UnlockPage::UnlockPage(const ToOpen& what, QWidget* parent)
    : QWidget(parent), m_what(what), m_folder(new QLineEdit(what.folder, this)), m_passphrase(new QLineEdit(this)),
      m_open(new ActionButton({tr("Open"), Qt::Key_Return, ActionKind::Primary}, this)), m_words(new Prose(TextStyle::Secondary, this))
{
    m_folder->setAccessibleName(tr("Folder of the record"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setContextMenuPolicy(Qt::NoContextMenu);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    m_card = makeCard();
    auto* line = new QHBoxLayout; // it tells the card how wide it is: its words need that to know their height
    line->addStretch(1);
    line->addWidget(m_card);
    line->addStretch(1);
    page->addLayout(line);
    page->addStretch(3);
    setFocusProxy(what.folder.isEmpty() ? m_folder : m_passphrase);
    connect(m_folder, &QLineEdit::returnPressed, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_open, &ActionButton::clicked, this, &UnlockPage::submit);
    connect(&m_opening, &RecordOpening::reading, this, &UnlockPage::showReading);
    connect(&m_opening, &RecordOpening::opened, this, &UnlockPage::welcome);
    connect(&m_opening, &RecordOpening::refused, this, &UnlockPage::explain);
}

QWidget* UnlockPage::makeCard()
{
    auto* card = new Card(this);
    card->setFixedWidth(grown(cardWidth, *this));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(2 * space::between, space::edge, 2 * space::between, space::edge);
    column->setSpacing(space::inside);
    column->addWidget(new Prose(TextStyle::Title, {{QStringLiteral("Tēpu"), Voice::Strong}}, card));
    column->addSpacing(space::inside);
    column->addWidget(new Prose(TextStyle::Secondary, {{tr("Record"), Voice::Quiet}}, card));
    column->addWidget(m_folder);
    column->addSpacing(space::grid);
    column->addWidget(new Prose(TextStyle::Secondary, {{tr("Passphrase"), Voice::Quiet}}, card));
    column->addWidget(m_passphrase);
    column->addSpacing(space::grid);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_words, 1, Qt::AlignVCenter);
    foot->addSpacing(space::between);
    foot->addWidget(m_open);
    column->addLayout(foot);
    if (keyringMayOpen()) {
        auto* keyring = new ActionButton({tr("Open from this desktop’s keyring"), keyringKey}, card);
        connect(keyring, &ActionButton::clicked, this, &UnlockPage::tryKeyring);
        connect(new QShortcut(keyringKey, keyring), &QShortcut::activated, this, &UnlockPage::tryKeyring);
        column->addWidget(keyring, 0, Qt::AlignRight);
    }
    m_progress = new ProgressLine(card);
    m_progress->hide();
    column->addWidget(m_progress);
    return card;
}

void UnlockPage::submit()
{
    tryPassphrase(m_passphrase->text().toUtf8());
}

void UnlockPage::tryPassphrase(QByteArray passphrase)
{
    if (m_opening.isUnderWay())
        return;
    if (m_folder->text().trimmed().isEmpty() || passphrase.isEmpty()) {
        m_words->say(m_folder->text().trimmed().isEmpty() ? tr("Which record? Type the path of its folder.")
                                                          : tr("Type the passphrase, then press Enter."),
                     Voice::Caution);
        return;
    }
    begin(std::move(passphrase), false);
}

void UnlockPage::begin(QByteArray secret, bool byKeyring)
{
    m_tried = std::move(secret);
    m_byKeyring = byKeyring;
    setBusy(byKeyring ? tr("Opening with the desktop’s key …") : tr("Making the key from the passphrase …"));
    m_opening.begin(unlocking());
}

bool UnlockPage::keyringMayOpen() const
{
    const auto keySlots = KeySlots::read(m_folder->text().trimmed());
    return !m_what.afterLock && keySlots && keySlots->format == 2;
}

void UnlockPage::tryKeyring()
{
    const auto keySlots = KeySlots::read(m_folder->text().trimmed());
    if (m_opening.isUnderWay() || !keySlots)
        return;
    setBusy(tr("Asking the desktop’s keyring …"));
    auto key = desktop_keyring::ask(keySlots->record);
    if (!key)
        return explain(key.error());
    if (!*key)
        return explain({tr("This desktop’s keyring holds no key for this record. Type the passphrase.")});
    begin(std::move(**key), true);
}

/// A copy of the passphrase's bytes, which the opening may wipe.
Unlocking UnlockPage::unlocking() const
{
    return {m_folder->text().trimmed(), QByteArray(m_tried.constData(), m_tried.size()), m_what.user, Purpose::Work, {}, m_byKeyring};
}

void UnlockPage::goOn()
{
    m_goesOn = true;
    Unlocking goingOn = unlocking();
    goingOn.purpose = Purpose::GoOn;
    setBusy(tr("Looking for what is left …"));
    m_opening.begin(goingOn);
}

void UnlockPage::goBackToBackup()
{
    setBusy(tr("Proving the backup, and carrying over what came after it …"));
    m_opening.begin(unlocking(), [this, back = unlocking(), now = m_what.clock()] {
        return goBack(back, now).map([this](const WentBack& went) {
            m_news = {BannerKind::Information, tr("The record went back to the backup of %1.").arg(momentInWords(went.to)),
                      tr("%1 later events were carried over. The damaged record lies in %2.").arg(went.carriedOver).arg(went.damagedFolder)};
        });
    });
}

void UnlockPage::offerWaysOut(const QString& damage)
{
    const BackupShelf shelf(QDir(m_folder->text().trimmed()).filePath(QStringLiteral("backups")));
    auto* ways = new WaysOut(damage, shelf.newest(), m_card);
    m_waysOut = ways;
    m_card->layout()->addWidget(ways);
    connect(ways, &WaysOut::goOnWanted, this, &UnlockPage::goOn);
    connect(ways, &WaysOut::goBackWanted, this, &UnlockPage::goBackToBackup);
}

/// A second start on the same record wants the first one's window, as a rule.
void UnlockPage::offerOtherWindow()
{
    const auto holder = Record::holderOf(m_folder->text().trimmed());
    if (!holder)
        return;
    auto* show = new ActionButton({tr("Show that window"), otherWindowKey}, m_card);
    m_waysOut = show;
    m_card->layout()->addWidget(show);
    const auto shown = [this, process = *holder] {
        if (::kill(static_cast<pid_t>(process), SIGUSR1) == 0)
            Q_EMIT otherWindowShown();
    };
    connect(show, &ActionButton::clicked, this, shown);
    connect(new QShortcut(otherWindowKey, show), &QShortcut::activated, this, shown);
}

/// A small record is open before anybody has read this.
void UnlockPage::showReading(int percent)
{
    if (!m_opening.isUnderWay())
        return;
    m_words->say(tr("The passphrase fits. Reading the record …"), Voice::Quiet);
    m_progress->display({percent, 100});
    m_progress->show();
}

void UnlockPage::setBusy(const QString& words)
{
    m_words->say(words, Voice::Quiet);
    m_passphrase->setEnabled(false);
    m_open->setEnabled(false);
    if (m_waysOut)
        m_waysOut->setEnabled(false);
}

void UnlockPage::welcome()
{
    m_passphrase->clear();
    m_tried.fill('\0');
    auto record = m_opening.takeRecord();
    if (m_what.ownClock && !record->isTraining()) {
        explain({tr("Another clock opens training records only; this one is real. Start the program without --clock.")});
        return;
    }
    if (const auto may = mayStillBeUsed(*record, m_what.clock()); !may)
        return explain(may.error());
    if (m_goesOn) // from here on the record says itself what it has lost
        if (const auto seated = record->sitDown({record->user(), m_what.clock(), {}}); !seated)
            return explain(seated.error());
    if (const auto& fault = record->journal().ledgerFault())
        m_news = {BannerKind::Caution, fault->sentence,
                  tr("What is entered here stays apart from what the other folder holds: nothing is overwritten.")};
    record->adoptDrafts(m_what.drafts);
    m_session = std::make_unique<Session>(std::move(record), m_what.clock);
    Q_EMIT opened(m_folder->text().trimmed());
}

std::unique_ptr<Session> UnlockPage::takeSession()
{
    return std::move(m_session);
}

void UnlockPage::explain(const Refusal& refusal)
{
    m_goesOn = false;
    m_progress->hide();
    m_passphrase->setEnabled(true);
    m_open->setEnabled(true);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    m_words->say(refusal.by == RefusedBy::Damage ? tr("This record is not whole any more.") : refusal.sentence, Voice::Alert);
    delete std::exchange(m_waysOut, nullptr);
    if (refusal.by == RefusedBy::Damage)
        offerWaysOut(refusal.sentence);
    if (refusal.by == RefusedBy::InUse)
        offerOtherWindow();
}

void UnlockPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ColourRole::Ground, *this));
}

} // namespace tepu::ui
