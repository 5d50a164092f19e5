import type { Office, Role } from '../../../kernel/actor.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { Language, Words } from '../../../kernel/words.js';
import type { Assignment } from './account.js';
import { accountFault, type AccountFault } from './account-problems.js';

interface AssignmentRule {
  readonly department: 'needed' | 'possible' | 'never';
  readonly office: 'possible' | 'never';
}

/** What each role may and must be; a new role does not compile until it has a rule. */
const RULES: Readonly<Record<Role, AssignmentRule>> = {
  moderator: { department: 'possible', office: 'possible' },
  official: { department: 'needed', office: 'possible' },
  administrator: { department: 'possible', office: 'possible' },
  monitor: { department: 'never', office: 'never' },
  // Who they are in the town hall decides from which cases they are kept away.
  appeals: { department: 'possible', office: 'possible' },
};

/** What is wrong with an assignment, as faults of `/department` and `/office`. */
export function faultsOfAssignment({ role, departmentId, office }: Assignment): FieldError[] {
  const rule = RULES[role];
  const faults: [boolean, string, AccountFault][] = [
    [rule.department === 'needed' && departmentId === null, '/department', 'department_needed'],
    [rule.department === 'never' && departmentId !== null, '/department', 'department_not_allowed'],
    [rule.office === 'never' && office !== null, '/office', 'office_not_allowed'],
  ];
  return faults.filter(([broken]) => broken).map(([, pointer, code]) => accountFault(pointer, code));
}

const OFFICE_TITLES: Readonly<Record<Office, Words>> = {
  mayor: { bg: 'кмет на общината', en: 'Mayor' },
  deputy_mayor: { bg: 'заместник-кмет', en: 'Deputy Mayor' },
  secretary: { bg: 'секретар на общината', en: 'Secretary of the Municipality' },
  head_of_department: { bg: 'началник на отдел', en: 'Head of department' },
  councillor: { bg: 'общински съветник', en: 'Municipal councillor' },
  employee: { bg: 'служител на общината', en: 'Municipal employee' },
};

const ROLE_TITLES: Readonly<Record<Role, Words>> = {
  moderator: { bg: 'модератор', en: 'Moderator' },
  official: { bg: 'служител на общината', en: 'Municipal employee' },
  administrator: { bg: 'администратор', en: 'Administrator' },
  monitor: { bg: 'наблюдател', en: 'Monitor' },
  appeals: { bg: 'решаващ обжалванията', en: 'Appeals officer' },
};

/** What stands under an answer when nobody wrote a title for the person's office. */
export function usualTitle({ role, office }: Pick<Assignment, 'role' | 'office'>, language: Language): string {
  return (office === null ? ROLE_TITLES[role] : OFFICE_TITLES[office])[language];
}
