import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { GuardedAttempts } from './credentials/guarded-attempts.js';
import { OwnerProof } from './credentials/owner-proof.js';
import { PasswordHashes } from './credentials/password-hashes.js';
import { RecoveryCodes } from './credentials/recovery-codes.js';
import { SecondStep } from './credentials/second-step.js';
import { TotpCodes } from './credentials/totp-codes.js';
import { AbsencesAdminController } from './http/absences-admin.controller.js';
import { AccountController } from './http/account.controller.js';
import { AccountsAdminController } from './http/accounts-admin.controller.js';
import { InvitationsController } from './http/invitations.controller.js';
import { OwnAbsencesController } from './http/own-absences.controller.js';
import { PasswordResetsController } from './http/password-resets.controller.js';
import { SecondStepController } from './http/second-step.controller.js';
import { SessionAnswers } from './http/session-answers.js';
import { SessionController } from './http/session.controller.js';
import { StaffSource } from './http/staff-source.js';
import { AbsenceList } from './reads/absence-list.js';
import { AccountDirectory } from './reads/account-directory.js';
import { AccountList } from './reads/account-list.js';
import { OwnAccountReads } from './reads/own-account.js';
import { Absences } from './storage/absences.js';
import { ACCOUNT_ROWS, AccountsRepository } from './storage/accounts.repository.js';
import { KnownDevices } from './storage/known-devices.js';
import { StaffSessions } from './storage/staff-sessions.js';
import { AbsenceChanges } from './use-cases/absence-changes.js';
import { AcceptInvitation, InspectInvitation, Welcome } from './use-cases/accept-invitation.js';
import { AccountConsequences } from './use-cases/account-consequences.js';
import { AccountLinks } from './use-cases/account-links.js';
import { AddAbsence } from './use-cases/add-absence.js';
import { Assignments } from './use-cases/assignments.js';
import { BeginSession } from './use-cases/begin-session.js';
import { ChangeAbsence, EndAbsence } from './use-cases/change-absence.js';
import { ChangeAccount } from './use-cases/change-account.js';
import { ChangeOwnAccount } from './use-cases/change-own-account.js';
import { ChangePassword } from './use-cases/change-password.js';
import { CompletePasswordReset } from './use-cases/complete-password-reset.js';
import { CreateActiveAccount } from './use-cases/create-active-account.js';
import { DisableTotp, ResetTotp, TotpRemoval } from './use-cases/disable-totp.js';
import { BeginTotpEnrolment, ConfirmTotp, TotpEnforcement } from './use-cases/enrol-totp.js';
import { InviteFirstAdministrator } from './use-cases/invite-first-administrator.js';
import { Invite, InviteAgain } from './use-cases/invite.js';
import { PasswordReplacement } from './use-cases/password-replacement.js';
import { RequestPasswordReset } from './use-cases/request-password-reset.js';
import { SignIn } from './use-cases/sign-in.js';
import { EndOwnSession, SignOut } from './use-cases/sign-out.js';

const STORAGE = [AccountsRepository, Absences, StaffSessions, KnownDevices];
const CREDENTIALS = [GuardedAttempts, OwnerProof, PasswordHashes, RecoveryCodes, SecondStep, TotpCodes];
const READS = [AbsenceList, AccountDirectory, AccountList, OwnAccountReads];
const SIGNING_IN = [BeginSession, SignIn, SignOut, EndOwnSession, StaffSource, SessionAnswers];
const LINKS = [
  AccountLinks,
  InspectInvitation,
  AcceptInvitation,
  Welcome,
  RequestPasswordReset,
  CompletePasswordReset,
  PasswordReplacement,
];
const OWN = [ChangeOwnAccount, ChangePassword, BeginTotpEnrolment, ConfirmTotp, TotpEnforcement, DisableTotp, TotpRemoval];
const ADMINISTRATION = [
  Assignments,
  Invite,
  InviteAgain,
  ChangeAccount,
  AccountConsequences,
  ResetTotp,
  InviteFirstAdministrator,
  CreateActiveAccount,
];
const DEPUTIES = [AbsenceChanges, AddAbsence, ChangeAbsence, EndAbsence];

/** Staff accounts: who may sign in, how they prove it, and what they are here for. */
@Module({
  imports: [AuthoritiesModule, TypeOrmModule.forFeature(ACCOUNT_ROWS)],
  controllers: [
    SessionController,
    AccountController,
    SecondStepController,
    InvitationsController,
    PasswordResetsController,
    AccountsAdminController,
    AbsencesAdminController,
    OwnAbsencesController,
  ],
  providers: [...STORAGE, ...CREDENTIALS, ...READS, ...SIGNING_IN, ...LINKS, ...OWN, ...ADMINISTRATION, ...DEPUTIES],
  exports: [AccountDirectory, AccountLinks, InviteFirstAdministrator, CreateActiveAccount],
})
export class AccountsModule implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly sessions: StaffSessions,
    private readonly devices: KnownDevices,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'accounts.erase-ended-sessions', every: 3_600, run: () => this.sessions.eraseEnded() });
    this.tasks.add({ name: 'accounts.erase-old-devices', every: 86_400, run: () => this.devices.eraseOld() });
  }
}
