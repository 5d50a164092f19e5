import type { Office } from '../../../kernel/actor.js';
import type { AuthorityPlace } from '../../authorities/domain/index.js';

/**
 * Where a case about the holder of an office can be decided in the municipality. A signal goes to whoever leads and controls the one it is
 * about, and is never decided by that one (АПК чл. 113-115). Nobody in the administration leads the mayor (ЗМСМА чл. 44), so that a case about
 * the mayor goes past every department. An office that many hold says nothing of who is meant: its holders are kept away by their department.
 */
export const DECIDED_INSIDE: Readonly<Record<Office, 'nowhere' | 'where_no_holder_works' | 'in_another_department'>> = {
  mayor: 'nowhere',
  deputy_mayor: 'where_no_holder_works',
  secretary: 'where_no_holder_works',
  councillor: 'where_no_holder_works',
  head_of_department: 'in_another_department',
  employee: 'in_another_department',
};

const ANY: Readonly<Record<AuthorityPlace, boolean>> = { outside: true, council: true, administration: true };

/** Which bodies may receive a case about the holder of an office. The council is many people and judges its members and the mayor; a body under the mayor does not judge the mayor. */
export const RECEIVED_BY: Readonly<Record<Office, Readonly<Record<AuthorityPlace, boolean>>>> = {
  mayor: { ...ANY, administration: false },
  deputy_mayor: ANY,
  secretary: ANY,
  councillor: ANY,
  head_of_department: ANY,
  employee: ANY,
};
