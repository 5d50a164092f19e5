import type { components } from '../../../core/api/schema';

export type OwnAccount = components['schemas']['OwnAccountDto'];
export type OwnAbsences = components['schemas']['OwnAbsencesDto'];
export type OwnSession = components['schemas']['OwnSessionDto'];
export type TotpEnrolment = components['schemas']['TotpEnrolmentDto'];
export type NewRecoveryCodes = components['schemas']['RecoveryCodesDto'];
