// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/reach_words.h"

#include "core/rules/lines/word_list.h"

#include <algorithm>

namespace tepu {

const PhraseBook<Reach>& reachPhrases()
{
    static const PhraseBook<Reach> book{
        {Reach::Whoever, u"contact,make contact,make contact with,call,ring,phone,text,message,email,visit,home visit,"
                         u"first visit,joint visit,door knock,engage,engage with,re-engage,re-engage with,assess,see,"
                         u"meet,meet with,speak,speak to/with,talk,talk to/with,approach,introduce,discuss,discuss with,"
                         u"follow up,follow up with,follow-up,check on,check in on/with,interview,support,safety plan with,"
                         u"face to face,face-to-face,work with"},
        {Reach::OnlyAddressed, u"tell,inform,notify,advise,warn,update,offer,ask,invite,encourage,send,give,remind"},
    };
    return book;
}

ReachVerbs reachVerbs(const TypedLine& line)
{
    ReachVerbs verbs;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (const auto verb = reachPhrases().at(line, i)) {
            verbs.append(*verb);
            i += verb->count - 1;
        }
    return verbs;
}

/// Where the words before a mention lead: over articles and the other people of the same list.
static qsizetype leadingWord(const TypedLine& line, qsizetype at)
{
    static constexpr qsizetype longestList = 16;
    qsizetype i = at - 1;
    while (i >= 0 && at - i < longestList && !line.token(i + 1).afterBreak
           && (isOneOf(line.token(i).word, u"the a an his her their new both and") || !line.isFree(i)))
        --i;
    return i;
}

bool reachesPersonAt(const TypedLine& line, qsizetype at, const ReachVerbs& verbs)
{
    if (line.token(at).possessive)
        return false;
    const qsizetype before = leadingWord(line, at);
    const QString leading = before >= 0 ? line.token(before).word : QString();
    const bool addressed = isOneOf(leading, u"to with");
    const bool topic = isOneOf(leading, u"re about regarding concerning of from on for if whether that against than");
    return std::any_of(verbs.cbegin(), verbs.cend(), [&](const PhraseFound<Reach>& verb) {
        const bool direct = verb.at + verb.count - 1 == before;
        return verb.at < at && (direct || addressed || (verb.value == Reach::Whoever && !topic));
    });
}

} // namespace tepu
