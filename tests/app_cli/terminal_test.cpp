// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"
#include "tests/support/test.h"

#include <csignal>
#include <future>
#include <poll.h>
#include <pty.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

using namespace tepu;
using namespace tepu::cli;

namespace {

/// A terminal with a person at its other end.
class Person {
public:
    Person() { REQUIRE(::openpty(&m_person, &m_terminal, m_name, nullptr, nullptr) == 0); }
    ~Person()
    {
        ::close(m_person);
        ::close(m_terminal);
    }

    const char* terminal() const { return m_name; }

    /// What stands on the screen, once it ends as awaited.
    QByteArray seesUntil(const QByteArray& end)
    {
        QByteArray seen;
        pollfd ready{m_person, POLLIN, 0};
        while (!seen.endsWith(end) && ::poll(&ready, 1, 10'000) > 0) {
            char letters[100];
            const ssize_t count = ::read(m_person, letters, sizeof letters);
            if (count <= 0)
                break;
            seen.append(letters, count);
        }
        return seen;
    }

    void types(const QByteArray& text) { REQUIRE(::write(m_person, text.constData(), size_t(text.size())) == text.size()); }

    bool seesTyping() const
    {
        termios now = {};
        return ::tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }

private:
    int m_person = -1;
    int m_terminal = -1;
    char m_name[100] = {};
};

} // namespace

TEST_CASE("a passphrase that is typed is not shown, and what is typed after it is", "[cli][keys]")
{
    Person person;
    REQUIRE(person.seesTyping());
    auto asked = std::async(std::launch::async, [&] { return askOnTerminal("Passphrase: ", person.terminal()); });
    CHECK(person.seesUntil("Passphrase: ") == "Passphrase: ");
    CHECK_FALSE(person.seesTyping());
    person.types("kererū\n");
    CHECK(person.seesUntil("\n") == "\r\n");
    CHECK(asked.get().value() == "kererū");
    CHECK(person.seesTyping());
}

TEST_CASE("no passphrase typed is a refusal", "[cli][keys]")
{
    Person person;
    auto asked = std::async(std::launch::async, [&] { return askOnTerminal("Passphrase: ", person.terminal()); });
    person.seesUntil("Passphrase: ");
    person.types("\n");
    CHECK(asked.get().error().sentence == "No passphrase was typed.");
}

TEST_CASE("a new passphrase is typed twice, and taken if both are the same", "[cli][keys]")
{
    for (const QByteArray again : {"kererū on the wire", "kereru on the wire"}) {
        Person person;
        auto asked = std::async(std::launch::async, [&] { return askTwiceOnTerminal("New passphrase: ", person.terminal()); });
        person.seesUntil("New passphrase: ");
        person.types("kererū on the wire\n");
        person.seesUntil("The same again: ");
        CHECK_FALSE(person.seesTyping());
        person.types(again + "\n");
        const auto answer = asked.get();
        CHECK(bool(answer) == (again == "kererū on the wire"));
        if (!answer)
            CHECK(answer.error().sentence == "The two were not the same. Nothing was made; try again.");
    }
}

TEST_CASE("without a terminal the other ways are named", "[cli][keys]")
{
    const QString sentence = askOnTerminal("Passphrase: ", "/dev/null").error().sentence;
    CHECK(sentence.contains("--passphrase-file"));
    CHECK(sentence.contains("TEPU_PASSPHRASE_FILE"));
    CHECK_FALSE(askOnTerminal("Passphrase: ", "/nowhere"));
}

TEST_CASE("a terminal shows typing again after an interrupt, which then reaches the program", "[cli][keys]")
{
    static volatile std::sig_atomic_t reached = 0;
    const auto before = std::signal(SIGTERM, [](int) { reached = 1; });
    Person person;
    bool refused = false;
    std::thread asking([&] { refused = !askOnTerminal("Passphrase: ", person.terminal()); });
    person.seesUntil("Passphrase: ");
    ::pthread_kill(asking.native_handle(), SIGTERM);
    asking.join();
    CHECK(refused);
    CHECK(person.seesTyping());
    CHECK(reached == 1);
    std::signal(SIGTERM, before);
}
