import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fill, type Words } from '../../../kernel/words.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Commitments } from '../../commitments/index.js';
import { FollowLinks, type NewsSubject, PendingNews } from '../../following/index.js';
import { formatCode } from '../../language/index.js';
import { Cases } from '../../submissions/index.js';
import { SubjectWords } from '../../subscriptions/index.js';
import { CHANGES, mayFollowersKnow } from '../expansion/follower-letters.js';
import type { MailRequest } from '../templates/mail-request.js';
import { MONITORING_TEMPLATES } from '../templates/template-names.js';
import { CHANGE_WORDS, DIGEST_LINE } from '../texts/digest-words.js';
import { COMMITMENT_LINE, MONITORING_CHANGES } from '../texts/monitoring-texts.js';
import type { Addressed, Addressing, CaseLine } from './addressed.js';
import { same } from './case-facts.js';
import { type DigestItem, type DigestNews, linesOf, type ToldChange } from './digest-lines.js';

type News = Awaited<ReturnType<PendingNews['take']>>[number];
/** What a line is about, as the public knows it when the letter goes out. */
type Told =
  | { readonly type: 'submission'; readonly number: string; readonly topic: string }
  | { readonly type: 'commitment'; readonly number: string };

const CHANGE_NAMES: readonly ToldChange[] = [...CHANGES, ...MONITORING_TEMPLATES];
const WORDS: Readonly<Record<ToldChange, Words | null>> = { ...CHANGE_WORDS, ...MONITORING_CHANGES };

/** The letter of a day: what happened in all that one address follows daily, as far as it is public when the letter goes out. */
@Injectable()
export class DigestAddressing implements Addressing {
  constructor(
    private readonly news: PendingNews,
    private readonly links: FollowLinks,
    private readonly cases: Cases,
    private readonly subjects: SubjectWords,
    private readonly directory: AuthorityDirectory,
    private readonly commitments: Commitments,
  ) {}

  async address({ recipient, template }: MailRequest): Promise<Addressed | null> {
    const taken = await this.news.take(recipient.id);
    const [first, ...others] = taken.map(({ follow }) => follow);
    const { sections, more } = linesOf(await this.known(taken));
    if (!first || sections.length === 0) return null;
    const { id, email: to, language } = first;
    return {
      to,
      language,
      template,
      facts: {
        ...(more > 0 ? { more: same(String(more)) } : {}),
        ...([first, ...others].some(({ frequency }) => frequency === 'immediate') ? { overflow: same('') } : {}),
      },
      sections: await Promise.all(
        sections.map(async ({ subject, items }) => ({
          heading: headingOf(await this.subjects.of(subject)),
          lines: items.map((item) => this.line(item)),
        })),
      ),
      unsubscribeToken: await this.links.mintDailyEnd([first, ...others]),
      manageToken: await this.links.mintManagement(id),
    };
  }

  /** What may be told by now. */
  private async known(taken: readonly News[]): Promise<DigestNews<Told>[]> {
    const found = new Map<string, Told | null>();
    const told: DigestNews<Told>[] = [];
    for (const { follow, about, change } of taken) {
      const name = CHANGE_NAMES.find((each) => each === change);
      const key = `${about.type} ${about.id} ${about.type === 'submission' ? change : ''}`;
      if (name === undefined) continue;
      if (!found.has(key)) found.set(key, await this.toldOf(about, name));
      const thing = found.get(key);
      if (thing) told.push({ subject: follow.subject, key: `${about.type} ${about.id}`, thing, change: name });
    }
    return told;
  }

  private async toldOf({ type, id }: NewsSubject, change: ToldChange): Promise<Told | null> {
    if (type === 'commitment') {
      const commitment = await this.commitments.findById(id);
      return commitment?.isShown ? { type, number: String(commitment.number) } : null;
    }
    const submission = await this.cases.find(id as SubmissionId);
    const name = CHANGES.find((each) => each === change);
    if (!submission || !name || !mayFollowersKnow(name, submission)) return null;
    return { type, number: formatCode(submission.number), topic: submission.topic };
  }

  private line({ thing, changes }: DigestItem<Told>): CaseLine {
    const say = (language: keyof Words): string => {
      const told = [...new Set(changes.map((change) => WORDS[change]?.[language] ?? ''))].join(', ');
      if (thing.type === 'commitment') return fill(COMMITMENT_LINE, { number: thing.number, changes: told })[language];
      const topic = this.directory.site().site.topics.find(({ key }) => key === thing.topic);
      const name = (language === 'bg' ? topic?.nameBg : topic?.nameEn) ?? '';
      return fill(DIGEST_LINE, { number: thing.number, changes: told, topic: name })[language];
    };
    return { number: thing.number, page: thing.type === 'commitment' ? 'commitment' : 'public', text: { bg: say('bg'), en: say('en') } };
  }
}

/** A case that was erased since has no words, and no lines either. */
const headingOf = (words: Words | null): Words => ({ bg: capital(words?.bg ?? ''), en: capital(words?.en ?? '') });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
