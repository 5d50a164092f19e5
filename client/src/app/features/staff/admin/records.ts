import type { components } from '../../../core/api/schema';

type Schemas = components['schemas'];

export type Absence = Schemas['AbsenceDto'];
export type AbsenceState = Schemas['AbsenceState'];
export type AbsenceWarning = Schemas['AbsenceWarning'];
export type Account = Schemas['AccountDto'];
export type AccountStatus = Schemas['AccountStatus'];
export type Department = Schemas['AdminDepartmentDto'];
export type Settlement = Schemas['AdminSettlementDto'];
export type TopicEntry = Schemas['AdminTopicDto'];
export type Authority = Schemas['AdminAuthorityDto'];
export type Reason = Schemas['AdminReasonDto'];
export type RetentionTerm = Schemas['AdminRetentionTermDto'];
export type RetentionRule = Schemas['RetentionRule'];
export type CalendarException = Schemas['CalendarExceptionDto'];
export type ChangedException = Schemas['ChangedExceptionDto'];
export type FloodMode = Schemas['FloodModeDto'];
export type Municipality = Schemas['SiteMunicipalityDto'];
export type AuditEntry = Schemas['AuditEntryDto'];

/** A whole list of the administration: it is short enough to come at once. */
export interface ListOf<Item> {
  items: Item[];
}

export const adminApi = '/api/v1/admin';
