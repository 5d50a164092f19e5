import { accounts } from './accounts.js';
import type { DemoAbout, DemoAction, DemoCase, DemoReasonCode, DemoStep, DepartmentSlug } from './script.js';

/**
 * Plays a case of the script on paper, so that a mistake in the content is found without a database.
 * It holds its own copy of the rules on purpose: were it to ask the real ones, the script would only
 * prove that they agree with themselves.
 */
export interface Replayed {
  readonly faults: readonly string[];
  readonly publication: Publication;
  readonly procedure: Procedure;
  /** Null while the public must not know that the case exists. */
  readonly status: string | null;
  readonly reasonCode: DemoReasonCode | null;
  /** Whatever stood before the public at any time. */
  readonly publicTexts: readonly string[];
  readonly allTexts: readonly string[];
}

type Publication = 'pending' | 'published' | 'withheld';
type Procedure = 'received' | 'assigned' | 'answered' | 'closed' | 'reopened' | 'forwarded' | 'merged' | 'withdrawn';

const shown = { publish: 'published', publish_redacted: 'published' } as const;

const publications: Record<Publication, Partial<Record<DemoAction, Publication>>> = {
  pending: { ...shown, reject: 'withheld' },
  published: { reject: 'withheld' },
  withheld: { ...shown, appeal_upheld: 'withheld', appeal_overturned: 'published' },
};

const ways = { forward: 'forwarded', merge: 'merged', withdraw: 'withdrawn' } as const;

const procedures: Record<Procedure, Partial<Record<DemoAction, Procedure>>> = {
  received: { route: 'assigned', ...ways },
  assigned: { answer: 'answered', hand_back: 'received', ...ways },
  answered: { correct: 'answered', reopen: 'reopened', close: 'closed', verdict: 'answered' },
  reopened: { route: 'assigned' },
  closed: { verdict: 'closed' },
  forwarded: {},
  merged: {},
  withdrawn: {},
};

const machineOf: Record<DemoAction, 'publication' | 'procedure' | 'neither'> = {
  publish: 'publication',
  publish_redacted: 'publication',
  reject: 'publication',
  appeal: 'neither',
  appeal_upheld: 'publication',
  appeal_overturned: 'publication',
  route: 'procedure',
  hand_back: 'procedure',
  answer: 'procedure',
  correct: 'procedure',
  reopen: 'procedure',
  close: 'procedure',
  forward: 'procedure',
  merge: 'procedure',
  withdraw: 'procedure',
  message: 'neither',
  reveal: 'neither',
  follow: 'neither',
  extend: 'neither',
  clarify: 'neither',
  conflict: 'neither',
  verdict: 'procedure',
  internal_note: 'neither',
};

export function replay(demo: DemoCase): Replayed {
  const { submission } = demo;
  const about = submission.kind === 'signal' ? submission.about : undefined;
  const faults: string[] = [];
  const publicTexts: string[] = [];
  const allTexts: string[] = [submission.text];
  const aside = new Set<string>();
  let publication: Publication = 'pending';
  let procedure: Procedure = 'received';
  let department: DepartmentSlug | null = null;
  let reasonCode: DemoReasonCode | null = null;
  let lastDay = 0;

  for (const step of demo.steps) {
    const fault = (what: string): number => faults.push(`day ${step.day}, ${step.action}: ${what}`);
    if (step.day < lastDay) fault('earlier than the step before it');
    if (step.day >= demo.receivedDaysAgo) fault('in the future');
    lastDay = step.day;
    allTexts.push(...textsOf(step));

    if (step.action === 'appeal' && publication !== 'withheld') fault('there is nothing to appeal against');
    if ('by' in step && step.action !== 'appeal_upheld' && step.action !== 'appeal_overturned') {
      if (aside.has(step.by)) fault(`${step.by} has stepped aside`);
      if (step.by !== 'moderator2' && step.by !== 'moderator' && !mayWorkOn(step.by, department, about)) fault(`${step.by} may not`);
    }
    if (step.action === 'conflict') aside.add(step.by);
    if (step.action === 'route') {
      if (!mayGoTo(step.department, about)) fault(`conflict of interest in ${step.department}`);
      department = step.department;
    }
    if (step.action === 'hand_back') department = null;
    if (step.action === 'follow' && publication !== 'published') fault('there is nothing public to follow');
    if (step.action === 'reveal' && submission.identity !== 'hidden') fault('nothing to reveal');
    if (step.action === 'message' && !['received', 'assigned', 'answered', 'reopened'].includes(procedure)) {
      fault('the case has ended');
    }

    const machine = machineOf[step.action];
    if (machine === 'publication') {
      const next: Publication | undefined = publications[publication][step.action];
      if (next === undefined) fault(`not from ${publication}`);
      publication = next ?? publication;
    }
    if (machine === 'procedure') {
      const next: Procedure | undefined = procedures[procedure][step.action];
      if (next === undefined) fault(`not from ${procedure}`);
      procedure = next ?? procedure;
    }
    if (step.action === 'reject') {
      reasonCode = step.reasonCode;
      if (step.reasonCode === 'spam' || step.reasonCode === 'duplicate') procedure = 'closed';
    }
    if (step.action === 'publish' || step.action === 'appeal_overturned') publicTexts.push(submission.title, submission.text);
    if (step.action === 'publish_redacted') publicTexts.push(step.publicTitle, step.publicText);
    if (step.action === 'answer' || step.action === 'correct') publicTexts.push(step.text, step.commitment ?? '', step.legalGround ?? '');
    if ('note' in step && !['reject', 'appeal_upheld', 'appeal_overturned'].includes(step.action)) publicTexts.push(step.note);
  }

  const status = { pending: null, withheld: 'rejected', published: procedure === 'received' ? 'published' : procedure };
  return { faults, publication, procedure, status: status[publication], reasonCode, publicTexts, allTexts };
}

function textsOf(step: DemoStep): string[] {
  return Object.entries(step)
    .filter(([field]) =>
      ['text', 'note', 'reason', 'publicText', 'publicTitle', 'correctionNote', 'commitment', 'legalGround'].includes(field),
    )
    .map(([, value]) => String(value));
}

/** Stricter than the platform, which keeps an office away only when it points at a person: nobody answers for a colleague here. */
function mayGoTo(department: DepartmentSlug, about: DemoAbout | undefined): boolean {
  const officials = accounts.filter((account) => account.department === department);
  return about?.department !== department && officials.every((official) => official.office !== about?.office);
}

function mayWorkOn(name: string, department: DepartmentSlug | null, about: DemoAbout | undefined): boolean {
  const account = accounts.find((candidate) => candidate.email === `${name}@zaedno.example`);
  return account !== undefined && account.department === department && account.office !== about?.office;
}
