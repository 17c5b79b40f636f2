// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <pthread.h>
#include <termios.h>
#include <unistd.h>

namespace tepu::cli {

namespace {

volatile std::sig_atomic_t interruptedBy = 0;

/// Signals that would leave a terminal silent behind them: held back, but let through while waiting; passed on at the end.
class HeldSignals {
public:
    HeldSignals()
    {
        interruptedBy = 0;
        sigset_t held;
        ::sigemptyset(&held);
        struct sigaction remember = {};
        remember.sa_handler = [](int signal) { interruptedBy = signal; };
        for (size_t i = 0; i < signals.size(); ++i) {
            ::sigaddset(&held, signals[i]);
            ::sigaction(signals[i], &remember, &m_actions[i]);
        }
        ::pthread_sigmask(SIG_BLOCK, &held, &m_mask);
    }

    ~HeldSignals()
    {
        for (size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &m_actions[i], nullptr);
        ::pthread_sigmask(SIG_SETMASK, &m_mask, nullptr);
        if (interruptedBy)
            ::raise(interruptedBy);
    }

    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;

    /// Until there is something to read; not if a signal came, before or meanwhile.
    bool waitFor(int file) const
    {
        pollfd ready{file, POLLIN, 0};
        return !interruptedBy && ::ppoll(&ready, 1, nullptr, &m_mask) > 0;
    }

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    std::array<struct sigaction, signals.size()> m_actions = {};
    sigset_t m_mask = {};
};

/// An open terminal that does not show what is typed, and shows it again when it goes.
class SilentTerminal {
public:
    explicit SilentTerminal(const char* path) : m_file(::open(path, O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        m_silent = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }

    ~SilentTerminal()
    {
        if (m_silent)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }

    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    bool isSilent() const { return m_silent; }

    bool show(const QByteArray& text) { return ::write(m_file, text.constData(), static_cast<size_t>(text.size())) >= 0; }

    /// One line without its end; a line that was broken off is none.
    std::optional<QByteArray> line()
    {
        QByteArray typed;
        typed.reserve(4'096); // growing would leave copies behind
        for (char letter = 0;;) {
            if (!m_signals.waitFor(m_file) || ::read(m_file, &letter, 1) != 1)
                return std::nullopt;
            if (letter == '\n')
                return typed;
            typed.append(letter);
        }
    }

private:
    HeldSignals m_signals; // first: they are passed on once the terminal is itself again
    int m_file;
    bool m_silent = false;
    termios m_before = {};
};

} // namespace

Result<QByteArray> askOnTerminal(const QString& question, const char* terminal)
{
    SilentTerminal silent(terminal);
    if (!silent.isSilent() || !silent.show(question.toUtf8()))
        return refuse(QStringLiteral("There is no terminal to ask for the passphrase on. Give --passphrase-file F, or set "
                                     "TEPU_PASSPHRASE_FILE."));
    const auto line = silent.line();
    if (!line || line->isEmpty())
        return refuse(QStringLiteral("No passphrase was typed."));
    return *line;
}

Result<QByteArray> askTwiceOnTerminal(const QString& question, const char* terminal)
{
    const auto first = askOnTerminal(question, terminal);
    const auto again = first ? askOnTerminal(QStringLiteral("The same again: "), terminal) : first;
    if (again && *again != *first)
        return refuse(QStringLiteral("The two were not the same. Nothing was made; try again."));
    return again;
}

} // namespace tepu::cli
