import { departmentsOf, officesOf, type StaffActor } from '../../../kernel/actor.js';
import { PERSONAL_OFFICES } from '../domain/case-access.js';

/** The values that {@link visibleTo} needs, in the order of its placeholders. */
export const askerOf = (staff: StaffActor): [accountId: string, departmentIds: string[], offices: string[]] => [
  staff.accountId,
  departmentsOf(staff),
  officesOf(staff),
];

const OFFICES = [...PERSONAL_OFFICES].map((office) => `'${office}'`).join(', ');

const NOT_ABOUT_OWN = `(s.about_department_id is null or s.about_department_id <> all($2::uuid[]))
    and (s.about_office is null or s.about_office not in (${OFFICES}) or s.about_office <> all($3::text[]))`;
const NOT_DECLARED = 'not exists (select 1 from conflict_declaration d where d.submission_id = s.id and d.account_id = $1::uuid)';
const NOT_OWN = `(s.author_email_confirmed_at is null
    or lower(s.author_email) is distinct from (select lower(a.email) from account a where a.id = $1::uuid))`;

/** Nobody acts on what is about their own department or office, what they stepped back from, or what they wrote (АПК чл. 113-115). */
export const WITHOUT_CONFLICT = `${NOT_ABOUT_OWN} and ${NOT_DECLARED} and ${NOT_OWN}`;

/**
 * `maySee` of the domain as SQL, for lists of rows named `s` of `submission`; a test holds the two together.
 * The statement binds `$1` account, `$2` departments and `$3` offices of the one who asks, those included that they stand in for.
 */
export function visibleTo(staff: StaffActor): string {
  switch (staff.role) {
    case 'moderator':
      return WITHOUT_CONFLICT;
    case 'official':
      return `s.department_id = any($2::uuid[]) and s.procedure in ('assigned', 'answered', 'closed', 'reopened') and ${WITHOUT_CONFLICT}`;
    case 'appeals':
      return `s.awaits = 'appeal_outside' and ${WITHOUT_CONFLICT}`;
    case 'administrator':
    case 'monitor':
      return 'false and ($1::uuid, $2::uuid[], $3::text[]) is not null';
  }
}
