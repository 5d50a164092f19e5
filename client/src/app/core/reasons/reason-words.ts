import type { CivilDate, PublicReason, Timestamp } from '../api/contract';
import { civilDateOf } from '../i18n/dates';

type Period = Pick<PublicReason, 'code' | 'validFrom' | 'validTo'>;

/** The period of a code that held at that moment, whose words the decision of then keeps; the newest when none held. */
export function reasonAt<Reason extends Period>(reasons: readonly Reason[], code: string, at: Timestamp): Reason | null {
  const day: CivilDate = civilDateOf(at);
  const periods = reasons.filter((reason) => reason.code === code);
  const held = periods.find(({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo));
  return held ?? periods.at(-1) ?? null;
}
