// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/order_line.h"

#include "core/rules/lines/clock_words.h"
#include "core/rules/lines/person_names.h"
#include "core/rules/lines/said_moment.h"
#include "core/rules/lines/typed_coordinates.h"

#include <QRegularExpression>

namespace tepu {

namespace {

enum class OrderPart { People, Protects, Issued, Served, NotServed, From, Until, Address, Because };

/// Words that belong to one part of the line.
struct OrderWords {
    OrderPart part = OrderPart::People;
    QStringList words = {};
};

} // namespace

static std::optional<OrderPart> partBegun(const QString& word)
{
    static const QHash<QString, OrderPart> parts{
        {"issued", OrderPart::Issued},       {"made", OrderPart::Issued},      {"served", OrderPart::Served},         {"unserved", OrderPart::NotServed},
        {"from", OrderPart::From},           {"since", OrderPart::From},       {"until", OrderPart::Until},           {"till", OrderPart::Until},
        {"to", OrderPart::Until},            {"ends", OrderPart::Until},       {"protects", OrderPart::Protects},     {"protecting", OrderPart::Protects},
        {"for", OrderPart::Protects},        {"because", OrderPart::Because},  {"at", OrderPart::Address},            {"against", OrderPart::People},
        {"of", OrderPart::People}};
    const auto found = parts.constFind(word);
    return found == parts.cend() ? std::nullopt : std::optional(*found);
}

/// "at 0050" is when, where a time is spoken of.
static bool isTimeAfterAt(OrderPart part, const QString& next)
{
    const bool ofTime = part == OrderPart::Issued || part == OrderPart::Served || part == OrderPart::From || part == OrderPart::Until;
    return ofTime && clockAt(TypedLine(next), 0).has_value();
}

static QVector<OrderWords> partsOfOrder(const QStringList& words)
{
    QVector<OrderWords> parts{{}};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i].toLower().remove(u',');
        const bool isOpenEnded = parts.last().part == OrderPart::Address || parts.last().part == OrderPart::Because;
        const auto begun = isOpenEnded && word != u"because" ? std::nullopt : partBegun(word);
        if (word == u"not" && words.value(i + 1).toLower() == u"served") {
            parts.append({OrderPart::NotServed});
            ++i;
        } else if (begun == OrderPart::Address && isTimeAfterAt(parts.last().part, words.value(i + 1)))
            continue;
        else if (begun)
            parts.append({*begun});
        else
            parts.last().words.append(isOpenEnded ? words[i] : QString(words[i]).remove(u','));
    }
    return parts;
}

/// "3 days", "72h": taken out, for it stands anywhere before the address.
static std::optional<int> takeLength(QString& head)
{
    static const QRegularExpression length(QStringLiteral("(?:^|\\s)(?:for )?(\\d{1,3}) ?(h|hrs?|hours?|d|days?)(?=[\\s,]|$)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression at(QStringLiteral("(?:^|\\s)at\\s+(?!\\d{3,4}(?:[\\s,]|$)|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]m)"));
    const qsizetype address = head.indexOf(at); // "at 0050" is a time
    const auto found = length.match(address < 0 ? head : head.first(address));
    if (!found.hasMatch())
        return std::nullopt;
    head.remove(found.capturedStart(), found.capturedLength());
    return found.captured(1).toInt() * (found.captured(2).startsWith(u'd', Qt::CaseInsensitive) ? 24 : 1);
}

/// What follows a colon that is in no time of day.
static std::optional<QStringList> takeConditions(QString& text)
{
    static const QRegularExpression colon(QStringLiteral("(?<!\\d):|:(?!\\d)"));
    const qsizetype at = text.indexOf(colon);
    if (at < 0)
        return std::nullopt;
    QStringList conditions;
    for (const QString& condition : text.sliced(at + 1).split(u';'))
        if (!condition.trimmed().isEmpty())
            conditions.append(condition.trimmed());
    text.truncate(at);
    return conditions;
}

static void readMoment(OrderTerms& terms, const OrderWords& part, Instant now)
{
    const Towards towards = part.part == OrderPart::Until ? Towards::Future : Towards::Past;
    const SaidMoment said = saidMoment(part.words, now, towards);
    if (said.count < part.words.size() || part.words.isEmpty()) {
        terms.wrong = QStringLiteral("“%1” is no day and no time of day.").arg(part.words.mid(said.count).join(u' '));
        return;
    }
    const auto moment = momentSaid(said, now, towards);
    if (part.part == OrderPart::From)
        terms.from = said.day;
    else if (part.part == OrderPart::Until && !said.time && said.day) {
        const auto midnight = instantAt(said.day->addDays(1), QTime(0, 0));
        terms.until = midnight ? std::optional(*midnight) : std::nullopt;
    } else if (part.part == OrderPart::Until)
        terms.until = moment;
    else if (!moment)
        terms.wrong = QStringLiteral("At what time? Write it as 0050.");
    else
        (part.part == OrderPart::Issued ? terms.issuedAt : terms.servedAt) = moment;
}

OrderTerms orderTerms(const QString& text, Instant now)
{
    OrderTerms terms;
    QString head = text.simplified();
    terms.conditions = takeConditions(head);
    terms.hours = takeLength(head);
    for (const OrderWords& part : partsOfOrder(head.split(u' ', Qt::SkipEmptyParts)))
        switch (part.part) {
        case OrderPart::People:
            terms.people += part.words;
            break;
        case OrderPart::Protects:
            terms.protects += part.words;
            break;
        case OrderPart::NotServed:
            terms.notServed = true;
            terms.people += part.words;
            break;
        case OrderPart::Address:
            terms.address = part.words.join(u' ');
            terms.at = takeCoordinates(terms.address);
            break;
        case OrderPart::Because:
            terms.because = part.words.join(u' ');
            break;
        case OrderPart::Issued:
        case OrderPart::Served:
        case OrderPart::From:
        case OrderPart::Until:
            readMoment(terms, part, now);
            break;
        }
    return terms;
}

static std::optional<KindOfOrder> takeKind(QString& text)
{
    using K = KindOfOrder;
    static const QVector<std::pair<QString, K>> forms{{"pso|police safety", K::PoliceSafetyOrder}, {"po|protection", K::ProtectionOrder}, {"property", K::PropertyOrder},
                                                      {"parenting", K::ParentingOrder}, {"care", K::CareOrder}, {"nao|non[- ]?association", K::NonAssociationOrder},
                                                      {"bail(?:ed)?", K::Bail}, {"parole", K::Parole}, {"release", K::ReleaseConditions}};
    for (const auto& [form, kind] : forms) {
        const QRegularExpression begins(QStringLiteral("^(?:%1)(?: orders?| conditions?)*(?=[ :]|$)").arg(form), QRegularExpression::CaseInsensitiveOption);
        if (const auto found = begins.match(text); found.hasMatch()) {
            text.remove(0, found.capturedLength());
            return kind;
        }
    }
    return std::nullopt;
}

/// Those whom words name; a word that names nobody, or several, is told.
static QVector<PersonId> peopleNamed(const QStringList& words, const OrderLineContext& context, QString& wrong)
{
    static const QSet<QString> small{QStringLiteral("and"), QStringLiteral("&"), QStringLiteral("+"), QStringLiteral("the")};
    const PersonNames names(context.people);
    QVector<PersonId> people;
    for (const QString& word : words) {
        if (small.contains(word.toLower()))
            continue;
        const auto named = names.namedAt(TypedLine(word), 0);
        if (named.size() != 1 && wrong.isEmpty())
            wrong = named.isEmpty() ? QStringLiteral("“%1” names nobody of this case.").arg(word) : QStringLiteral("“%1” may be several of this case.").arg(word);
        for (const PersonId& person : named.size() == 1 ? named : QVector<PersonId>())
            if (!people.contains(person))
                people.append(person);
    }
    return people;
}

static void addPeople(UnderstoodOrder& order, const OrderLineContext& context)
{
    QString& wrong = order.terms.wrong;
    const auto bound = peopleNamed(order.terms.people, context, wrong);
    const auto usedViolence = peopleOfRole(context.people, Role::Perpetrator);
    if (!bound.isEmpty())
        order.respondent = bound.first();
    else if (usedViolence.size() == 1)
        order.respondent = usedViolence.first();
    order.protects = bound.mid(1) + peopleNamed(order.terms.protects, context, wrong);
    if (order.protects.isEmpty())
        order.protects = peopleOfRole(context.people, Role::Victim);
    if (order.respondent)
        order.protects.removeAll(*order.respondent);
}

static QString missingIn(const UnderstoodOrder& order)
{
    const bool isPso = order.kind == KindOfOrder::PoliceSafetyOrder;
    if (!order.kind)
        return QStringLiteral("Begin with the kind: pso, protection, property, parenting, care, nao, bail, parole or release.");
    if (!order.terms.wrong.isEmpty())
        return order.terms.wrong;
    if (!order.respondent)
        return QStringLiteral("Whom does it bind?");
    if (order.protects.isEmpty())
        return QStringLiteral("Whom does it protect? Write “protects” and the names.");
    if (isPso && !order.terms.issuedAt)
        return QStringLiteral("When did Police issue it? “issued 0050”");
    if (isPso && !order.terms.hours && !order.terms.until)
        return QStringLiteral("For how long? “3 days”, “72 h”");
    return {};
}

UnderstoodOrder understandOrder(const QString& text, const OrderLineContext& context)
{
    UnderstoodOrder order;
    QString rest = text.simplified();
    order.kind = takeKind(rest);
    order.terms = orderTerms(rest, context.now);
    addPeople(order, context);
    if (order.kind && order.kind != KindOfOrder::PoliceSafetyOrder && !order.terms.from && !order.terms.issuedAt)
        order.terms.from = dateAt(context.now);
    order.missing = missingIn(order);
    return order;
}

} // namespace tepu
