// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace tepu::open_data {

static QString asJson(const QCborValue& value)
{
    const QJsonDocument document(QJsonArray{value.toJsonValue()});
    const QString inArray = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    return inArray.sliced(1, inArray.size() - 2);
}

static std::optional<QCborValue> fromJson(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    if (document.array().size() != 1)
        return std::nullopt;
    return QCborValue::fromJsonValue(document.array().first());
}

static bool isKept(QChar c)
{
    return c >= u' ' || c == u'\n' || c == u'\t';
}

/// Apostrophes and then what a spreadsheet takes for the beginning of a formula.
static bool isGuarded(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A'*[=+\\-@\\t\\r]"));
    return form.match(text).hasMatch();
}

static QString guarded(const QString& text)
{
    return isGuarded(text) ? u'\'' + text : text;
}

static QString restored(const QString& cell)
{
    return cell.startsWith(u'\'') && isGuarded(cell) ? cell.sliced(1) : cell;
}

QString cellOfText(const QString& text)
{
    const bool plain = !text.startsWith(u'"') && std::all_of(text.begin(), text.end(), isKept);
    return guarded(plain ? text : asJson(text));
}

QString textInCell(const QString& cell)
{
    const QString text = restored(cell);
    if (!text.startsWith(u'"'))
        return text;
    const auto value = fromJson(text);
    return value && value->isString() ? value->toString() : text;
}

QString cellOf(const QCborValue& value, const FieldInText& field)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.form) {
    case FieldForm::Text:
        return value.toString().isEmpty() && field.mayBeMissing ? QStringLiteral("\"\"") : cellOfText(value.toString());
    case FieldForm::Flag:
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    case FieldForm::Json:
        return guarded(asJson(value));
    }
    Q_UNREACHABLE();
}

Result<QCborValue> valueIn(const QString& cell, const FieldInText& field)
{
    if (cell.isEmpty() && field.mayBeMissing)
        return QCborValue(nullptr);
    switch (field.form) {
    case FieldForm::Text:
        return QCborValue(textInCell(cell));
    case FieldForm::Flag:
        if (cell != u"1" && cell != u"0")
            return refuse(QStringLiteral("must be 1 or 0"));
        return QCborValue(cell == u"1");
    case FieldForm::Json:
        if (const auto value = fromJson(restored(cell)))
            return *value;
        return refuse(QStringLiteral("is no JSON"));
    }
    Q_UNREACHABLE();
}

} // namespace tepu::open_data
