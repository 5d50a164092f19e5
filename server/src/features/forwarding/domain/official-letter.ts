import type { CivilDate } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import type { vocabulary } from '../../submissions/domain/index.js';
import type { Disclosure, Source } from './disclosure.js';

export const GROUNDS = ['crime', 'superior', 'not_competent', 'requested'] as const;
/** Why the case goes to another authority; `requested`: the municipality decided, and the author asks that somebody else look at it. */
export type Ground = (typeof GROUNDS)[number];

/** All that a letter to an authority tells; whoever gathers it has decided what may be told. */
export interface LetterFacts {
  readonly sender: { readonly name: string; readonly address: string; readonly phone: string | null; readonly email: string | null };
  readonly addressee: { readonly name: string; readonly postalAddress: string; readonly email: string | null };
  /** Of the case; the letter goes out under it. */
  readonly number: string;
  readonly on: CivilDate;
  readonly receivedOn: CivilDate;
  readonly kind: vocabulary.Kind;
  readonly identity: vocabulary.Identity;
  readonly disclosed: Disclosure;
  /** As far as `disclosed` lets it be told. */
  readonly author: { readonly name: string | null; readonly email: string | null; readonly phone: string | null };
  readonly ground: Ground;
  /** The day of the answer; null where there is none. */
  readonly answeredOn: CivilDate | null;
  readonly words: string | null;
  readonly source: Source;
  readonly title: string;
  readonly text: string;
  /** Where, when, whom: what the author said beside the text; empty with the public text. */
  readonly particulars: readonly { readonly label: string; readonly value: string }[];
  /** Names and sizes of the files that go with it. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** The office, and for a deputy „…, за …“. */
  readonly signedBy: string;
}

/** As platform/pdf prints it. */
export type LetterBlock =
  | { readonly kind: 'h1' | 'h2' | 'p' | 'strong' | 'quiet' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const KIND: Readonly<Record<vocabulary.Kind, { readonly one: string; readonly the: string; readonly of: string }>> = {
  signal: { one: 'сигнал', the: 'сигналът', of: 'сигнала' },
  recommendation: { one: 'предложение', the: 'предложението', of: 'предложението' },
};

/** Of what was decided the letter must not say that nobody here could decide it. */
const GROUND_TEXT: Readonly<Record<Ground, string>> = {
  crime:
    'В него има данни за възможно престъпление. Препращаме Ви го на основание чл. 112 и чл. 123 от Административнопроцесуалния кодекс.',
  superior:
    'Той е срещу лице, чиито действия не се преценяват в общинската администрация. Препращаме Ви го на основание чл. 112 и чл. 113–115 от Административнопроцесуалния кодекс.',
  not_competent:
    'Въпросът в него не е в правомощията на общината. Препращаме Ви го на основание чл. 112 от Административнопроцесуалния кодекс.',
  requested: 'Подателят не е доволен от отговора и поиска да го разгледа и друг орган. Изпращаме Ви го по негово искане.',
};

interface GroundWords {
  readonly title: string;
  readonly heading: string;
  readonly subject: string;
  readonly because: string;
}

const BY_LAW: GroundWords = {
  title: 'Препращане',
  heading: 'по компетентност',
  subject: 'Препращане по чл. 112 АПК',
  because: 'На основание чл. 112 от АПК Ви препращаме',
};

/** The same in headings, and in the mail that brings it. */
const GROUND_WORDS: Readonly<Record<Ground, GroundWords>> = {
  crime: BY_LAW,
  superior: BY_LAW,
  not_competent: BY_LAW,
  requested: {
    title: 'Изпращане',
    heading: 'по искане на подателя',
    subject: 'Изпращане по искане на подателя',
    because: 'По искане на подателя Ви изпращаме',
  },
};

const day = (date: CivilDate): string => dayWords(date).bg;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A date that ends with „г.“ ends its sentence, too. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

export function letterTitle({ kind, number, ground }: Pick<LetterFacts, 'kind' | 'number' | 'ground'>): string {
  return `${GROUND_WORDS[ground].title} на ${KIND[kind].one} ${number}`;
}

/** The letter, from the head to the signature. Letters between authorities are in Bulgarian (чл. 14 АПК). */
export function composeOfficialLetter(facts: LetterFacts): LetterBlock[] {
  const { sender, addressee, number, on, kind, ground } = facts;
  const { title, heading } = GROUND_WORDS[ground];
  return [
    { kind: 'strong', text: sender.name },
    ...line([sender.address, sender.phone && `тел. ${sender.phone}`, sender.email]),
    { kind: 'p', text: `Изх. № ${number} / ${day(on)}` },
    { kind: 'strong', text: `До ${addressee.name}` },
    ...line([addressee.postalAddress, addressee.email]),
    { kind: 'h1', text: `${title} на ${KIND[kind].one} ${heading}` },
    { kind: 'p', text: 'Уважаеми дами и господа,' },
    { kind: 'p', text: introduction(facts) },
    ...(facts.words === null ? [] : [{ kind: 'p', text: facts.words } as const]),
    { kind: 'p', text: 'Подателят е уведомен за препращането. Моля, отговорете му и цитирайте номера на случая.' },
    { kind: 'h2', text: 'Подател' },
    ...authorLines(facts),
    { kind: 'h2', text: facts.source === 'original' ? `Текст на ${KIND[kind].of}` : `Публичен текст на ${KIND[kind].of}, без лични данни` },
    { kind: 'strong', text: facts.title },
    { kind: 'quote', text: facts.text },
    ...particulars(facts),
    { kind: 'h2', text: 'Приложения' },
    facts.files.length === 0
      ? { kind: 'p', text: 'Няма.' }
      : { kind: 'list', items: facts.files.map(({ name, bytes }) => `${name}, ${sizeOf(bytes)}`) },
    { kind: 'p', text: 'С уважение,' },
    { kind: 'strong', text: capital(facts.signedBy) },
    { kind: 'quiet', text: sender.name },
  ];
}

function introduction({ kind, number, receivedOn, sender, ground, answeredOn }: LetterFacts): string {
  const answered = answeredOn === null ? '' : ` ${sender.name} отговори на ${day(answeredOn)}`;
  return `На ${day(receivedOn)} в ${sender.name} постъпи ${KIND[kind].one} с номер ${number}.${answered} ${GROUND_TEXT[ground]}`;
}

function line(parts: readonly (string | null | false)[]): LetterBlock[] {
  const told = parts.filter((part) => part !== null && part !== false && part !== '');
  return told.length === 0 ? [] : [{ kind: 'quiet', text: told.join(' · ') }];
}

function authorLines({ identity, disclosed, author, sender }: LetterFacts): LetterBlock[] {
  if (identity === 'anonymous') {
    return [{ kind: 'p', text: 'Анонимен. Производство не се образува; изпраща се за сведение (чл. 111, ал. 4 АПК).' }];
  }
  if (disclosed === 'nothing') {
    const through = `Изпратете отговора до подателя чрез ${sender.name}${sender.email === null ? '' : `, ${sender.email}`}.`;
    const why =
      identity === 'hidden'
        ? 'Известен е на общината и е поискал самоличността му да не се разкрива (чл. 108 АПК).'
        : 'Известен е на общината.';
    return [{ kind: 'p', text: `${why} ${through}` }];
  }
  const contacts = [author.email && `ел. поща ${author.email}`, author.phone && `тел. ${author.phone}`].filter(
    (part) => part !== null && part !== '',
  );
  return [
    { kind: 'p', text: sentence([author.name ?? 'Без име', ...(disclosed === 'contact' ? contacts : [])].join(', ')) },
    ...(disclosed === 'contact' || sender.email === null
      ? []
      : [{ kind: 'p', text: `За връзка с подателя: чрез ${sender.name}, ${sender.email}.` } as const]),
  ];
}

function particulars({ particulars: told }: LetterFacts): LetterBlock[] {
  return told.length === 0 ? [] : [{ kind: 'list', items: told.map(({ label, value }) => `${label}: ${value}`) }];
}

/** As people in an office read it: „120 KB“, „1,2 MB“. */
function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000));
  return kilobytes < 1_000
    ? `${kilobytes} KB`
    : `${new Intl.NumberFormat('bg-BG', { maximumFractionDigits: 1 }).format(kilobytes / 1_000)} MB`;
}

/** The mail that brings the letter. It says what comes and nothing of what it tells: mail is kept by servers on the way. */
export function composeMail(facts: Pick<LetterFacts, 'number' | 'kind' | 'ground' | 'sender' | 'signedBy' | 'receivedOn' | 'files'>): {
  readonly subject: string;
  readonly text: string;
} {
  const { number, kind, ground, sender, signedBy, receivedOn, files } = facts;
  const { subject, because } = GROUND_WORDS[ground];
  const contacts = [sender.name, sender.address, sender.phone && `тел. ${sender.phone}`, sender.email].filter(Boolean);
  return {
    subject: `${subject}: ${KIND[kind].one} ${number}`,
    text: `${[
      'Уважаеми дами и господа,',
      `${because} ${KIND[kind].one} ${number}, постъпил${kind === 'signal' ? '' : 'о'} на ${day(receivedOn)}`,
      `${capital(KIND[kind].the)} е в приложеното писмо (PDF).${files.length === 0 ? '' : ` С него има и файлове: ${files.length}.`}`,
      'Моля, потвърдете получаването с отговор на този имейл и напишете Вашия входящ номер.',
      `С уважение,\n${capital(signedBy)}`,
      `-- \n${contacts.join('\n')}`,
    ].join('\n\n')}\n`,
  };
}
