// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "core/commands/people/confirm_contact_point.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_address_danger.h"
#include "core/commands/people/note_circumstances.h"
#include "core/commands/people/note_contact_point.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/people/note_death.h"
#include "core/commands/people/note_identity.h"
#include "core/commands/people/note_known_by.h"
#include "core/commands/people/note_names.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/people/note_worker_wish.h"
#include "core/commands/people/strike_contact_point.h"

namespace tepu {

void addPeopleFacts(FactBook& book)
{
    book.add<ContactHeld>();
    book.add<ContactHoldLifted>();
    book.add<PronunciationNoted>();
    book.add<PreferredNameNoted>();
    book.add<CircumstancesNoted>();
    book.add<PersonFlagNoted>();
    book.add<ContactPointNoted>();
    book.add<ContactPointConfirmed>();
    book.add<ContactPointStruck>();
    book.add<ContactPointRestored>();
    book.add<SafeWayNoted>();
    book.add<CodeWordAgreed>();
    book.add<CodeWordConfirmed>();
    book.add<CodeWordRetired>();
    book.add<AddressDangerNoted>();
    book.add<AddressDangerLifted>();
    book.add<IdentityNoted>();
    book.add<KnownByNoted>();
    book.add<WorkerWishNoted>();
    book.add<CustodyNoted>();
    book.add<DeathNoted>();
}

void addPeopleCommands(CommandBook& book)
{
    book.add<HoldContact>();
    book.add<LiftContactHold>();
    book.add<NotePronunciation>();
    book.add<NotePreferredName>();
    book.add<NoteCircumstances>();
    book.add<NotePersonFlag>();
    book.add<NoteContactPoint>();
    book.add<ConfirmContactPoint>();
    book.add<StrikeContactPoint>();
    book.add<RestoreContactPoint>();
    book.add<NoteSafeWay>();
    book.add<AgreeCodeWord>();
    book.add<ConfirmCodeWord>();
    book.add<RetireCodeWord>();
    book.add<NoteAddressDanger>();
    book.add<LiftAddressDanger>();
    book.add<NoteIdentity>();
    book.add<NoteKnownBy>();
    book.add<NoteWorkerWish>();
    book.add<NoteCustody>();
    book.add<NoteDeath>();
}

} // namespace tepu
