// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/nearest.h"

namespace tepu::cli {

std::optional<QString> CommandLine::value(const QString& option) const
{
    const QStringList all = options.value(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

namespace {

/// Takes word after word; the first one that cannot be understood ends the reading.
class LineReader {
public:
    LineReader(const QStringList& words, const QVector<Subcommand>& known) : m_words(words), m_known(known) {}

    Result<CommandLine> read();

private:
    using Step = tl::expected<void, Refusal>;

    const Subcommand* orNone(const char* name) const { return subcommandNamed(name, m_known).value_or(nullptr); }
    QVector<Option> knownOptions() const;
    QString listing() const;

    Step takeWord(const QString& word);
    Step takeOption(const QString& word);
    Step takeOperand(const QString& word);
    Step chooseSubcommand(const QString& word);
    Step keep(const Option& option, const std::optional<QString>& attached);

    CommandLine helpInstead() const;
    Step checkComplete() const;

    QStringList m_words;
    const QVector<Subcommand>& m_known;
    CommandLine m_line;
    bool m_onlyOperands = false;
};

Result<CommandLine> LineReader::read()
{
    while (!m_words.isEmpty())
        if (const auto step = takeWord(m_words.takeFirst()); !step)
            return tl::unexpected(step.error());
    if (m_line.has(QStringLiteral("help")) || m_line.has(QStringLiteral("version")))
        return helpInstead();
    if (!m_line.subcommand)
        m_line.subcommand = orNone("open");
    return checkComplete().and_then([&] { return takeGlobalOptions(m_line.options); }).map([&](const auto& global) {
        m_line.global = global;
        return m_line;
    });
}

QVector<Option> LineReader::knownOptions() const
{
    return m_line.subcommand ? globalOptions() + m_line.subcommand->options : globalOptions();
}

QString LineReader::listing() const
{
    return m_line.subcommand ? QStringLiteral("“tepu help %1” lists them.").arg(m_line.subcommand->name)
                             : QStringLiteral("“tepu help” lists them.");
}

LineReader::Step LineReader::takeWord(const QString& word)
{
    if (m_onlyOperands || word == u"-" || !word.startsWith(u'-'))
        return m_line.subcommand ? takeOperand(word) : chooseSubcommand(word);
    if (word != u"--")
        return takeOption(word);
    m_onlyOperands = true;
    return {};
}

LineReader::Step LineReader::chooseSubcommand(const QString& word)
{
    const auto named = subcommandNamed(word, m_known);
    m_line.subcommand = named.value_or(orNone("open"));
    if (named)
        return {};
    if (m_line.subcommand && (word.endsWith(u".tepu") || word.contains(u'/')))
        return takeOperand(word);
    return tl::unexpected(named.error());
}

LineReader::Step LineReader::takeOperand(const QString& word)
{
    if (m_line.operands.size() == m_line.subcommand->operands.most)
        return refuse(QStringLiteral("“%1” is one word too many. Usage: %2").arg(word, usage(*m_line.subcommand)));
    m_line.operands.append(word);
    return {};
}

LineReader::Step LineReader::takeOption(const QString& word)
{
    const bool isLong = word.startsWith(u"--");
    const qsizetype end = isLong ? word.indexOf(u'=') : (word.size() > 2 ? 2 : -1);
    const QString typed = word.left(end);
    std::optional<QString> attached;
    if (end >= 0)
        attached = word.mid(isLong ? end + 1 : end);
    QStringList all;
    for (const Option& option : knownOptions()) {
        if (typed == option.typed() || (!isLong && !option.letter.isNull() && typed[1] == option.letter))
            return keep(option, attached);
        all.append(option.typed());
    }
    return refuse(QStringLiteral("There is no option %1; the nearest is %2. %3")
                      .arg(typed, nearest(typed, all), listing()));
}

LineReader::Step LineReader::keep(const Option& option, const std::optional<QString>& attached)
{
    QStringList& values = m_line.options[option.name];
    if (option.value.isEmpty())
        return attached ? Step(refuse(QStringLiteral("%1 takes no value.").arg(option.typed()))) : Step();
    const bool nextIsValue = !attached && !m_words.isEmpty() && !m_words.first().startsWith(u"--");
    const QString value = nextIsValue ? m_words.takeFirst() : attached.value_or(QString());
    if (value.isEmpty())
        return refuse(QStringLiteral("%1 needs a value: %1 %2.").arg(option.typed(), option.value));
    if (!values.isEmpty() && option.occurs != Occurs::Repeatable)
        return refuse(QStringLiteral("%1 is there twice.").arg(option.typed()));
    values.append(value);
    return {};
}

CommandLine LineReader::helpInstead() const
{
    CommandLine line;
    line.subcommand = orNone("help");
    if (m_line.has(QStringLiteral("version")))
        line.options.insert(QStringLiteral("version"), {});
    else if (m_line.subcommand)
        line.operands.append(m_line.subcommand->name);
    return line;
}

LineReader::Step LineReader::checkComplete() const
{
    if (!m_line.subcommand)
        return refuse(QStringLiteral("Say what to do. “tepu help” lists every subcommand."));
    if (m_line.operands.size() < m_line.subcommand->operands.least)
        return refuse(QStringLiteral("Something is missing. Usage: %1").arg(usage(*m_line.subcommand)));
    for (const Option& option : m_line.subcommand->options)
        if (option.occurs == Occurs::Required && !m_line.has(option.name))
            return refuse(QStringLiteral("%1 is missing. Usage: %2").arg(option.typed(), usage(*m_line.subcommand)));
    return {};
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList& words, const QVector<Subcommand>& known)
{
    return LineReader(words, known).read();
}

} // namespace tepu::cli
