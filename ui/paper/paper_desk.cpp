// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_desk.h"

#include "core/queries/meeting/meetings.h"
#include "ui/paper/pdf_files.h"
#include "ui/paper/printing.h"
#include "ui/shell/space.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/stream_input.h"

#include <QDir>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

const QString folderDraft = QStringLiteral("paper/folder");
const QKeySequence printKey(Qt::CTRL | Qt::Key_P);

QString pagesWords(int pages)
{
    return pages == 1 ? PaperDesk::tr(" · 1 page") : PaperDesk::tr(" · %1 pages").arg(pages);
}

} // namespace

QString folderOfPapers(Session& session)
{
    const QString last = QString::fromUtf8(session.draft(folderDraft));
    if (!last.isEmpty())
        return last;
    const QFileInfo record(session.record().journal().folder());
    return QDir(record.absolutePath()).filePath(record.completeBaseName() + QStringLiteral(" papers"));
}

PaperDesk::PaperDesk(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_line(new QWidget(this)), m_question(new Prose(TextStyle::Body, m_line)),
      m_place(new StreamInput(tr("Where the paper goes"), m_line)), m_told(new Prose(TextStyle::Body, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    column->setSpacing(space::grid);
    auto* line = new QVBoxLayout(m_line);
    line->setContentsMargins({});
    line->setSpacing(space::grid);
    line->addWidget(m_question);
    line->addWidget(m_place);
    column->addWidget(m_line);
    column->addWidget(m_told);
    m_line->hide();
    m_told->hide();
    hide();
    connect(m_place, &StreamInput::submitted, this, &PaperDesk::writeTo);
    connect(m_place, &StreamInput::left, this, &PaperDesk::leave);
}

QString PaperDesk::proposal() const
{
    const QString folder = folderOfPapers(m_session);
    const auto row = meetingRow(m_session.tables(), m_asked.meeting);
    const bool isOne = row && m_asked.kind != PaperKind::Sheets;
    return isOne ? QDir(folder).filePath(paperName(m_asked.kind, *row)) : folder;
}

/// What is to be known before Enter: a warning of R-I2, that it is a draft, the key that prints.
Runs PaperDesk::hints() const
{
    Runs hints;
    const auto row = meetingRow(m_session.tables(), m_asked.meeting);
    if (m_asked.kind == PaperKind::Sheets)
        for (const QString& warning : warningsBeforeSheets(m_session.tables(), m_asked.meeting, m_session.now()))
            hints.append({warning + u' ', Voice::Caution});
    else if (m_asked.kind == PaperKind::Minutes && row && !row->closedAt)
        hints.append({tr("A draft: the meeting is not closed. "), Voice::Caution});
    hints.append({tr("Enter writes it"), Voice::Quiet});
    if (const auto printer = m_asked.kind == PaperKind::Sheets ? std::nullopt : usualPrinter())
        hints.append({tr(" · %1 prints it on %2").arg(printKey.toString(QKeySequence::NativeText), *printer), Voice::Quiet});
    return hints;
}

void PaperDesk::ask(PaperKind kind, const MeetingId& meeting)
{
    m_asked = {kind, meeting};
    m_question->say(kind == PaperKind::Minutes  ? tr("The minutes go to")
                    : kind == PaperKind::Sheets ? tr("The action sheets, one for each agency, go to the folder")
                                                : tr("The list goes to"),
                    Voice::Quiet);
    const QString place = proposal();
    m_place->restore({place, static_cast<int>(place.size())});
    m_place->understand(hints());
    m_isAsking = true;
    m_told->hide();
    m_line->show();
    show();
    m_place->setFocus();
}

void PaperDesk::write(PaperKind kind, const MeetingId& meeting)
{
    m_asked = {kind, meeting};
    writeTo(proposal());
}

void PaperDesk::writeTo(const QString& place)
{
    const QString path = place.trimmed();
    if (path.isEmpty())
        return;
    if (m_asked.kind == PaperKind::Sheets)
        writeSheets(path);
    else
        writeOne(path);
}

Result<NamedPaper> PaperDesk::one() const
{
    return m_asked.kind == PaperKind::List ? listOf(m_session.tables(), m_asked.meeting, m_session.now())
                                           : minutesOf(m_session.record(), m_asked.meeting, m_session.now());
}

/// R-I1: the record knows of a list that goes to others before it lies in its place. Minutes stay with the coordinator.
void PaperDesk::onceRecorded(const std::function<void()>& then)
{
    if (m_asked.kind == PaperKind::List)
        m_session.act(disclosureOfList(m_session.tables(), m_asked.meeting), [then](const Receipt&) { then(); });
    else
        then();
}

void PaperDesk::writeOne(const QString& path)
{
    const QFileInfo file(path);
    const auto paper = one();
    if (!paper)
        return refuse(paper.error());
    const auto files = std::make_shared<PdfFiles>(file.path());
    if (const auto added = files->add(file.fileName(), paper->paper); !added)
        return refuse(added.error());
    const int pages = paper->paper.pages();
    onceRecorded([this, files, pages, folder = file.absolutePath()] {
        if (const auto put = files->put(); !put)
            return refuse(put.error());
        m_session.keepDraft(folderDraft, folder.toUtf8());
        say({{tr("Written: "), Voice::Quiet}, {files->paths().first(), Voice::Strong}, {pagesWords(pages), Voice::Quiet}});
    });
}

void PaperDesk::writeSheets(const QString& folder)
{
    const auto sheets = sheetsOf(m_session.tables(), m_asked.meeting, m_session.now());
    if (sheets.empty())
        return refuse({tr("No agency has a task of this meeting: there is no action sheet to write.")});
    const auto files = std::make_shared<PdfFiles>(folder);
    for (const NamedPaper& sheet : sheets)
        if (const auto added = files->add(sheet.name, sheet.paper); !added)
            return refuse(added.error());
    m_session.act(disclosureOf(m_asked.meeting, sheets), [this, files, folder](const Receipt&) {
        if (const auto put = files->put(); !put)
            return refuse(put.error());
        m_session.keepDraft(folderDraft, QFileInfo(folder).absoluteFilePath().toUtf8());
        say({{tr("Written: %1 action sheets in ").arg(files->paths().size()), Voice::Quiet}, {folder, Voice::Strong}});
    });
}

void PaperDesk::print()
{
    if (!m_isAsking || m_asked.kind == PaperKind::Sheets)
        return;
    auto paper = one();
    if (!paper)
        return refuse(paper.error());
    const auto made = std::make_shared<Paper>(std::move(paper->paper));
    onceRecorded([this, made] {
        if (const auto done = printed(*made); !done)
            return refuse(done.error());
        say({{tr("Printed: %1").arg(made->frame().title), Voice::Strong}, {pagesWords(made->pages()), Voice::Quiet}});
    });
}

void PaperDesk::say(const Runs& words)
{
    m_isAsking = false;
    m_line->hide();
    m_told->say(words);
    m_told->show();
    show();
    Q_EMIT done();
}

void PaperDesk::leave()
{
    m_isAsking = false;
    m_line->hide();
    setVisible(!m_told->runs().isEmpty());
    m_told->setVisible(!m_told->runs().isEmpty());
    Q_EMIT done();
}

/// What is wrong stands across the window, as for every act; the line stays, so that another place can be typed.
void PaperDesk::refuse(const Refusal& refusal)
{
    Q_EMIT m_session.refused(refusal);
}

} // namespace tepu::ui
