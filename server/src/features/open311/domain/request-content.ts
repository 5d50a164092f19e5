import { countCharacters, excerpt, tidyLine } from '../../../kernel/characters.js';
import { type CivilDate, civilDateIn, parseCivilDate } from '../../../kernel/civil-date.js';
import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { vocabulary } from '../../submissions/domain/index.js';
import { parameterFault, REQUEST_INVALID } from './open311-problems.js';
import type { Service } from './services.js';
import { parseW3Instant } from './w3-instants.js';

/** What a client says of a request, each text within its limit; undefined where it says nothing. */
export interface AskedRequest {
  readonly description: string;
  readonly title: string | undefined;
  readonly lat: string | undefined;
  readonly long: string | undefined;
  readonly addressString: string | undefined;
  readonly addressId: string | undefined;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** EKATTE code. */
  readonly settlement: string | undefined;
  readonly occurredOn: string | undefined;
  readonly isNamePublic: boolean;
}

/** A submission as its own rules read it. */
export interface RequestContent {
  readonly kind: vocabulary.Kind;
  readonly topic: vocabulary.Topic;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly identity: vocabulary.Identity;
  readonly authorName: string | null;
  readonly authorEmail: string | null;
  readonly authorPhone: string | null;
  readonly about: null;
  readonly occurredOn: CivilDate | null;
  readonly settlement: string | null;
  readonly address: string | null;
}

/** Characters of an address, so that coordinates have room beside it. */
export const ADDRESS_MAX = 160;

const COORDINATE = /^-?\d{1,3}(?:\.\d{1,12})?$/;
/** Five decimals are a metre. */
const DECIMALS = 5;

/**
 * A request as a submission, with nothing added: whoever gives a name keeps it from the public unless they say otherwise, and without one
 * is anonymous. Coordinates have no field of their own here; they stand in the address, which staff read. The problem names what is wrong.
 */
export function requestContent({ kind, topic }: Service, asked: AskedRequest, language: Language): Result<RequestContent> {
  const occurredOn = asked.occurredOn === undefined ? null : dayOf(asked.occurredOn);
  const errors: FieldError[] = [
    ...placeFaults(asked),
    ...(asked.addressId === undefined ? [] : [parameterFault('address_id', 'address_id_unknown')]),
    ...(asked.occurredOn !== undefined && occurredOn === null ? [parameterFault('attribute[occurred_on]', 'not_a_day')] : []),
  ];
  if (errors.length > 0) return failure(REQUEST_INVALID, { errors });
  const authorName = nameOf(asked);
  return success({
    ...{ kind, topic, text: asked.description, title: asked.title ?? titleOf(asked.description), language },
    identity: authorName === null ? 'anonymous' : asked.isNamePublic ? 'named' : 'hidden',
    ...{ authorName, authorEmail: asked.email ?? null, authorPhone: asked.phone ?? null },
    ...{ about: null, occurredOn, settlement: asked.settlement ?? null, address: addressOf(asked) },
  });
}

/** A first line of its own is what a client without a field for titles puts there; otherwise the beginning of the text. */
function titleOf(description: string): string {
  const { min, max } = vocabulary.LIMITS.title;
  const first = tidyLine(description.split('\n', 1)[0] ?? '');
  return excerpt(countCharacters(first) >= min ? first : description, max);
}

/** FixMyStreet writes a hyphen for a last name that it does not have. */
function nameOf({ firstName, lastName }: AskedRequest): string | null {
  const name = [firstName, lastName === '-' ? undefined : lastName].filter((part) => part !== undefined).join(' ');
  return name === '' ? null : name;
}

function placeFaults({ lat, long }: AskedRequest): FieldError[] {
  if (lat === undefined && long === undefined) return [];
  if (lat === undefined || long === undefined) return [parameterFault(lat === undefined ? 'lat' : 'long', 'half_a_place')];
  return [
    ...(isDegrees(lat, 90) ? [] : [parameterFault('lat', 'not_a_coordinate')]),
    ...(isDegrees(long, 180) ? [] : [parameterFault('long', 'not_a_coordinate')]),
  ];
}

const isDegrees = (text: string, most: number): boolean => COORDINATE.test(text) && Math.abs(Number(text)) <= most;

function addressOf({ lat, long, addressString }: AskedRequest): string | null {
  if (lat === undefined || long === undefined) return addressString ?? null;
  const place = `${Number(lat).toFixed(DECIMALS)}, ${Number(long).toFixed(DECIMALS)}`;
  return addressString === undefined ? place : `${addressString} (${place})`;
}

/** A day, or an instant on it in Europe/Sofia. */
function dayOf(text: string): CivilDate | null {
  const instant = parseW3Instant(text);
  return instant === null ? parseCivilDate(text) : civilDateIn(instant);
}
