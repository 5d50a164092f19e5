import { type CivilDate, isBefore } from '../../../kernel/civil-date.js';
import { countCharacters } from '../../../kernel/characters.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { vocabulary } from '../../submissions/domain/index.js';
import { DEMAND_WORDS, type DemandCode } from './answer-demand-words.js';
import type { Answer } from './answer.js';

type Demand = 'required' | 'optional' | 'never';

/** What an outcome demands of the answer. */
interface Demands {
  /** Fewest characters of the reasons. */
  readonly reasons: number;
  readonly legalGround: Exclude<Demand, 'never'>;
  /** What, who and by when. */
  readonly commitment: Demand;
  /** The day on which it was done. */
  readonly doneOn: Exclude<Demand, 'optional'>;
}

/** Fewest characters of reasons that say anything. */
const SOME = 20;
/** Fewest characters of reasons for what is refused. */
const REFUSAL = 50;

/** The decision is reasoned (АПК чл. 123); a refusal names the law it rests on, an acceptance what will be done, by whom and by when. */
export const ANSWER_DEMANDS: Readonly<Record<vocabulary.Outcome, Demands>> = {
  accepted: { reasons: SOME, legalGround: 'optional', commitment: 'required', doneOn: 'never' },
  partly_accepted: { reasons: REFUSAL, legalGround: 'required', commitment: 'required', doneOn: 'never' },
  not_accepted: { reasons: REFUSAL, legalGround: 'required', commitment: 'never', doneOn: 'never' },
  explained: { reasons: SOME, legalGround: 'optional', commitment: 'optional', doneOn: 'never' },
  already_done: { reasons: SOME, legalGround: 'optional', commitment: 'never', doneOn: 'required' },
};

/** What is missing, or given without meaning, by JSON pointers into the answer. `today` is in Europe/Sofia. */
export function demandFaults(answer: Answer, today: CivilDate): FieldError[] {
  const { legalGround, doneOn, commitment, commitmentDue } = answer;
  const demands = ANSWER_DEMANDS[answer.outcome];
  const faults: FieldError[] = [];
  const fault = (pointer: string, code: DemandCode): number => faults.push({ pointer, code, detail: DEMAND_WORDS[code] });

  if (countCharacters(answer.text) < demands.reasons)
    fault('/text', demands.reasons === REFUSAL ? 'refusal_reasons_short' : 'reasons_short');
  if (demands.legalGround === 'required' && !legalGround) fault('/legalGround', 'legal_ground_missing');

  if (demands.doneOn === 'required' && doneOn === null) fault('/doneOn', 'done_on_missing');
  if (demands.doneOn === 'never' && doneOn !== null) fault('/doneOn', 'not_for_outcome');
  if (doneOn !== null && isBefore(today, doneOn)) fault('/doneOn', 'date_in_future');

  if (demands.commitment === 'required' && commitment === null) fault('/commitment', 'commitment_missing');
  if (demands.commitment === 'never' && commitment !== null) fault('/commitment', 'not_for_outcome');
  if (demands.commitment === 'never' && commitmentDue !== null) fault('/commitmentDue', 'not_for_outcome');
  const isDayDemanded = demands.commitment === 'required' || (demands.commitment === 'optional' && commitment !== null);
  if (isDayDemanded && commitmentDue === null) fault('/commitmentDue', 'commitment_due_missing');
  if (commitmentDue !== null && isBefore(commitmentDue, today)) fault('/commitmentDue', 'date_in_past');
  return faults;
}
