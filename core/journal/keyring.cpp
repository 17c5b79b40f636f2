// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keyring.h"

#include <set>

namespace tepu {

static constexpr Seal bothSeals[] = {Seal::Ordinary, Seal::Safety};

Keyring Keyring::founded()
{
    Keyring ring;
    for (const Seal seal : bothSeals)
        ring.m_audiences.emplace(AudienceId::of(coordination, seal, 1), Secret::random());
    return ring;
}

Result<Keyring> Keyring::opened(const Principal& principal, const QVector<AudienceBox>& boxes,
                                const QVector<KeyWrap>& wraps)
{
    Keyring ring;
    std::set<AudienceId> somebodyHolds;
    for (const AudienceBox& box : boxes) {
        somebodyHolds.insert(box.audience);
        if (box.user != principal.user())
            continue;
        Result<Secret> key = principal.open(box.box);
        if (!key)
            return tl::unexpected(key.error());
        ring.m_audiences.insert_or_assign(box.audience, std::move(*key));
        ring.m_epoch = std::max(ring.m_epoch, box.audience.epoch);
    }
    ring.m_group = ring.groupOfOwn();
    for (const KeyWrap& wrap : wraps) {
        const auto audience = ring.m_audiences.find(wrap.audience);
        if (audience == ring.m_audiences.end()) {
            if (somebodyHolds.contains(wrap.audience)) // what nobody can open is lost, not sealed for others
                ring.m_wrappedForOthers.insert(wrap.key);
            continue;
        }
        unsigned char* place = ring.m_shelf.place();
        const KeyView key(place);
        if (!unwrapKey(audience->second, wrap.wrapped, place) || idOf(key) != wrap.key)
            return refuse(QStringLiteral("The key of a scope was changed in the journal; run “tepu verify”."));
        ring.hold(wrap.scope, wrap.seal, wrap.key, key, wrap.audience.epoch);
    }
    return ring;
}

/// In a record that was laid out from a pack nobody holds the keys of those at home.
QString Keyring::groupOfOwn() const
{
    const AudienceId home = AudienceId::of(coordination, Seal::Ordinary, m_epoch);
    if (m_audiences.empty() || m_audiences.contains(home))
        return coordination;
    const QString name = m_audiences.begin()->first.name;
    return name.left(name.lastIndexOf(u'-'));
}

QVector<AudienceBox> Keyring::boxesFor(const UserId& user, const QByteArray& publicKey) const
{
    return boxesFor(user, publicKey, {});
}

QVector<AudienceBox> Keyring::boxesFor(const UserId& user, const QByteArray& publicKey, const QString& group) const
{
    QVector<AudienceBox> boxes;
    for (const auto& [audience, key] : m_audiences)
        if (audience.name.startsWith(group))
            boxes.append({audience, user, sealTo(publicKey, key)});
    return boxes;
}

void Keyring::addGroup(const QString& group)
{
    for (int epoch = 1; epoch <= m_epoch; ++epoch)
        for (const Seal seal : bothSeals)
            m_audiences.emplace(AudienceId::of(group, seal, epoch), Secret::random());
}

std::optional<KeyWrap> Keyring::wrappedFor(const QString& group, const KeyWrap& wrap) const
{
    const AudienceId audience = AudienceId::of(group, wrap.seal, wrap.audience.epoch);
    const auto wrapping = m_audiences.find(audience);
    const auto key = find(wrap.key);
    if (wrapping == m_audiences.end() || !key)
        return std::nullopt;
    return KeyWrap{wrap.key, wrap.scope, wrap.seal, audience, wrapKey(wrapping->second, *key)};
}

QVector<QString> Keyring::audiences() const
{
    QVector<QString> names;
    for (const auto& [audience, key] : m_audiences)
        names.append(QStringLiteral("%1 %2").arg(audience.name).arg(audience.epoch));
    return names;
}

void Keyring::beginEpoch()
{
    ++m_epoch;
    for (const Seal seal : bothSeals)
        m_audiences.emplace(AudienceId::of(coordination, seal, m_epoch), Secret::random());
}

QVector<KeyWrap> Keyring::ensureScope(const Scope& scope)
{
    QVector<KeyWrap> wraps;
    for (const Seal seal : bothSeals) {
        if (m_ofScope[size_t(seal)].value(scope).epoch >= m_epoch)
            continue;
        unsigned char* place = m_shelf.place();
        fillWithRandom(place);
        const KeyView key(place);
        const AudienceId audience = AudienceId::of(m_group, seal, m_epoch);
        wraps.append({idOf(key), scope, seal, audience, wrapKey(m_audiences.at(audience), key)});
        hold(scope, seal, wraps.last().key, key, m_epoch);
    }
    return wraps;
}

void Keyring::hold(const Scope& scope, Seal seal, const KeyId& id, KeyView key, int epoch)
{
    Newest& newest = m_ofScope[size_t(seal)][scope];
    if (epoch >= newest.epoch)
        newest = {id, epoch};
    m_keys.insert(id, key);
    m_uses.insert(id, {scope, seal});
}

KeyId Keyring::keyOf(const Scope& scope, Seal seal) const
{
    return m_ofScope[size_t(seal)].value(scope).key;
}

QVector<KeyId> Keyring::keysOf(const Scope& scope, Seal seal) const
{
    QVector<KeyId> all;
    for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it)
        if (*it == Use{scope, seal})
            all.append(it.key());
    return all;
}

std::optional<KeyView> Keyring::find(const KeyId& key) const
{
    const auto found = m_keys.constFind(key);
    return found == m_keys.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace tepu
