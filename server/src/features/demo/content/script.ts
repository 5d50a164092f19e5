/**
 * The demo municipality as a declarative script: who wrote what, and what happened to it afterwards.
 * It is data only. A loader plays it through the same use cases that serve real people, so whatever the
 * script asks for must be legal in both state machines and under the conflict-of-interest rule.
 * All persons, events and amounts are fictional.
 */

/** EKATTE codes of the settlements, by the name of the place in the script. */
export const place = {
  slivnitsa: '67372',
  aldomirovtsi: '00223',
  galabovtsi: '18294',
  izvor: '32411',
  barlozhnitsa: '07541',
  dragotintsi: '23474',
  rakita: '61964',
  radulovtsi: '61621',
  gurgulyat: '18133',
  bratushkovo: '06175',
  pishtane: '56558',
  povalirazh: '56914',
  bahalin: '02926',
} as const;

export type Ekatte = (typeof place)[keyof typeof place];

export type DepartmentSlug =
  | 'obshtinska-sobstvenost'
  | 'blagoustroyavane'
  | 'ustroystvo-na-teritoriyata'
  | 'grazhdansko-obsluzhvane'
  | 'finansi-i-byudzhet'
  | 'obshtestveni-porachki'
  | 'obrazovanie-i-kultura'
  | 'sotsialni-deynosti'
  | 'sekretar'
  | 'kmet';

/** Local part (before the @) of the e-mail address of an official's demo account. */
export type OfficialName = Exclude<DepartmentSlug, 'obshtinska-sobstvenost'> | 'official' | 'zamestnik-kmet';

export type MonitorName = 'monitor' | 'monitor2' | 'monitor3' | 'monitor4';

export type StaffName = OfficialName | 'moderator' | 'moderator2' | 'admin' | MonitorName | 'appeals';

export type AuthoritySlug =
  | 'smetna-palata'
  | 'prokuratura'
  | 'mvr'
  | 'oblasten-upravitel'
  | 'obshtinski-savet'
  | 'komisia-po-konflikt-na-interesi'
  | 'vatreshen-kanal'
  | 'kzld'
  | 'ombudsman'
  | 'vik'
  | 'api';

export type DemoKind = 'recommendation' | 'signal';
export type DemoIdentity = 'named' | 'hidden' | 'anonymous';
export type DemoTopic = 'services' | 'corruption' | 'conflict_of_interest' | 'abuse_of_office' | 'ethics';
export type DemoOffice = 'mayor' | 'deputy_mayor' | 'secretary' | 'councillor' | 'head_of_department' | 'employee';
export type DemoOutcome = 'accepted' | 'partly_accepted' | 'not_accepted' | 'explained' | 'already_done';
export type DemoReasonCode =
  | 'names_private_person'
  | 'insult'
  | 'outside_competence'
  | 'duplicate'
  | 'no_concrete_facts'
  | 'older_than_two_years'
  | 'spam'
  | 'unlawful_content';

/** A photo is drawn by the loader; a text file carries its own words. */
export type DemoFile =
  { readonly name: string; readonly kind: 'photo' } | { readonly name: string; readonly kind: 'text'; readonly text: string };

export interface DemoAbout {
  readonly department?: DepartmentSlug;
  readonly office?: DemoOffice;
  readonly name?: string;
}

interface SubmissionBody {
  readonly title: string;
  readonly text: string;
  readonly language: 'bg' | 'en';
  readonly settlement?: Ekatte;
  readonly address?: string;
  readonly files?: readonly DemoFile[];
}

type SubmissionSubject =
  | {
      readonly kind: 'recommendation';
      readonly topic: Exclude<DemoTopic, 'corruption' | 'abuse_of_office'>;
    }
  | {
      readonly kind: 'signal';
      readonly topic: DemoTopic;
      readonly about?: DemoAbout;
      /** Whole days between the event and the receipt. */
      readonly occurredOn?: number;
    };

type SubmissionAuthor =
  | {
      readonly identity: 'named' | 'hidden';
      readonly author: { readonly name: string; readonly email?: string; readonly phone?: string };
    }
  | { readonly identity: 'anonymous'; readonly author?: { readonly email: string } };

export type DemoSubmission = SubmissionBody & SubmissionSubject & SubmissionAuthor;

export interface DemoAnswer {
  readonly by: OfficialName;
  readonly outcome: DemoOutcome;
  readonly text: string;
  /** For a refusal, also of a part. */
  readonly legalGround?: string;
  /** Days after this answer by which something will be done. */
  readonly commitmentInDays?: number;
  /** What will be done by then. */
  readonly commitment?: string;
  /** Who does it, where it is not the department that answers. */
  readonly responsible?: DepartmentSlug;
  /** Days before this answer on which it was done. */
  readonly doneDaysAgo?: number;
  /** Passages of what the public reads, each with what is said to it. */
  readonly points?: readonly { readonly quote: string; readonly reply: string }[];
}

/** The superior body gives more time; the act is of the day of the step. */
export interface DemoExtension {
  readonly issuer: string;
  readonly actNumber: string;
  readonly reason: string;
  /** Days after the receipt. */
  readonly lastDay: number;
}

type Step<Action extends string, Details = object> = Details & {
  readonly action: Action;
  /** Days of 24 hours after the receipt; a fraction is hours. */
  readonly day: number;
};

/** `publicFiles`: names of the submission's files that the moderator marks public. */
interface Publishing {
  readonly publicFiles?: readonly string[];
}

export type DemoStep =
  | Step<'publish', Publishing>
  | Step<'publish_redacted', Publishing & { publicTitle: string; publicText: string }>
  | Step<'reject', { reasonCode: DemoReasonCode; note: string }>
  | Step<'appeal', { text: string }>
  | Step<'appeal_upheld', { by: 'moderator2' | 'appeals'; note: string }>
  | Step<'appeal_overturned', { by: 'moderator2' | 'appeals'; note: string }>
  | Step<'route', { department: DepartmentSlug }>
  | Step<'hand_back', { by: OfficialName; reason: string }>
  | Step<'message', { from: 'author' | 'moderator'; text: string }>
  | Step<'message', { from: 'official'; by: OfficialName; text: string }>
  | Step<'answer', DemoAnswer>
  | Step<'correct', DemoAnswer & { correctionNote: string }>
  | Step<'reopen', { note: string }>
  | Step<'close', { note?: string }>
  | Step<'forward', { authority: AuthoritySlug; note: string }>
  | Step<'merge', { into: string; note: string }>
  | Step<'withdraw', { reason?: string }>
  | Step<'reveal', { by: OfficialName; reason: string }>
  | Step<'verdict', { value: 'yes' | 'partly' | 'no'; sentence?: string }>
  | Step<'follow', { email: string }>
  | Step<'extend', DemoExtension>
  | Step<'clarify', { by: OfficialName; text: string }>
  | Step<'conflict', { by: OfficialName | 'moderator2'; reason?: string }>
  | Step<'internal_note', { by: OfficialName | 'moderator'; text: string; calls: readonly StaffName[] }>;

export type DemoAction = DemoStep['action'];

export interface DemoCase {
  /** Unique in the script; `merge` steps refer to it. */
  readonly key: string;
  readonly submission: DemoSubmission;
  /** Days of 24 hours before the moment of loading. */
  readonly receivedDaysAgo: number;
  readonly steps: readonly DemoStep[];
}

/** One argument a paragraph; a blank line stands between two of them. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}
