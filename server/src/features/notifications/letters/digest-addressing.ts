import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fill, type Words } from '../../../kernel/words.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { FollowLinks, PendingNews } from '../../following/index.js';
import { formatCode } from '../../language/index.js';
import { Cases, type Submission } from '../../submissions/index.js';
import { SubjectWords } from '../../subscriptions/index.js';
import { CHANGES, mayFollowersKnow } from '../expansion/follower-letters.js';
import type { MailRequest } from '../templates/mail-request.js';
import { CHANGE_WORDS, DIGEST_LINE } from '../texts/digest-words.js';
import type { Addressed, Addressing, CaseLine } from './addressed.js';
import { same } from './case-facts.js';
import { type DigestItem, linesOf, type NewsOfCase } from './digest-lines.js';

type News = Awaited<ReturnType<PendingNews['take']>>[number];

/** The letter of a day: what happened in all that one address follows daily, as far as it is public when the letter goes out. */
@Injectable()
export class DigestAddressing implements Addressing {
  constructor(
    private readonly news: PendingNews,
    private readonly links: FollowLinks,
    private readonly cases: Cases,
    private readonly subjects: SubjectWords,
    private readonly directory: AuthorityDirectory,
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
  private async known(taken: readonly News[]): Promise<NewsOfCase[]> {
    const found = new Map<string, Submission | null>();
    const told: NewsOfCase[] = [];
    for (const { follow, submissionId, change } of taken) {
      if (!found.has(submissionId)) found.set(submissionId, await this.cases.find(submissionId as SubmissionId));
      const submission = found.get(submissionId);
      const name = CHANGES.find((each) => each === change);
      if (submission && name && mayFollowersKnow(name, submission)) told.push({ subject: follow.subject, submission, change: name });
    }
    return told;
  }

  private line({ submission: { number, topic }, changes }: DigestItem): CaseLine {
    const code = formatCode(number);
    const name = this.directory.site().site.topics.find(({ key }) => key === topic);
    const say = (language: keyof Words): string =>
      fill(DIGEST_LINE, {
        number: code,
        changes: [...new Set(changes.map((change) => CHANGE_WORDS[change]?.[language] ?? ''))].join(', '),
        topic: (language === 'bg' ? name?.nameBg : name?.nameEn) ?? '',
      })[language];
    return { number: code, page: 'public', text: { bg: say('bg'), en: say('en') } };
  }
}

/** A case that was erased since has no words, and no lines either. */
const headingOf = (words: Words | null): Words => ({ bg: capital(words?.bg ?? ''), en: capital(words?.en ?? '') });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
