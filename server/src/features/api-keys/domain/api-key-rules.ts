import type { CivilDate } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { KeyDetails } from './api-key.js';
import { HIGHEST_LIMITS, USUAL_LIMITS } from './api-key.js';
import { keyFault } from './api-key-problems.js';

/** Who makes the key: a monitor for the own organisation, or an administrator for anybody. */
export type KeyMaker = 'monitor' | 'administrator';

/** What is wrong with a new key, on that day (Europe/Sofia). */
export function faultsOfKey({ holder, scopes, perMinute, perDay, expiresOn }: KeyDetails, maker: KeyMaker, today: CivilDate): FieldError[] {
  const most = maker === 'administrator' ? HIGHEST_LIMITS : USUAL_LIMITS;
  return [
    ...(scopes.length === 0 ? [keyFault('/scopes', 'no_scope')] : []),
    ...(maker === 'monitor' && scopes.includes('submit') ? [keyFault('/scopes', 'scope_not_yours')] : []),
    ...(holder === '' ? [keyFault('/holder', 'holder_missing')] : []),
    ...(perMinute > most.perMinute ? [keyFault('/perMinute', 'above_usual')] : []),
    ...(perDay > most.perDay ? [keyFault('/perDay', 'above_usual')] : []),
    ...(perDay < perMinute ? [keyFault('/perDay', 'day_below_minute')] : []),
    ...(expiresOn !== null && expiresOn < today ? [keyFault('/expiresOn', 'day_past')] : []),
  ];
}
