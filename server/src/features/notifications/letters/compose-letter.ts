import { fill, type Words } from '../../../kernel/words.js';
import type { Letter } from '../../../platform/mail/letter.js';
import type { Facts, Paragraph, Template } from '../templates/template.js';
import { MANAGE, STOP_DAILY, STOP_LIST } from '../texts/digest-words.js';
import { TEMPLATES } from '../texts/templates.js';
import { VERDICT_LINKS } from '../texts/author-verdict-texts.js';
import { UNSUBSCRIBE } from '../texts/words.js';
import type { Addressed } from './addressed.js';
import { pagePath } from './page-path.js';

export interface Letterhead {
  readonly publicUrl: URL;
  /** The municipality, as it signs. */
  readonly sender: Words;
  /** What this letter answers to: event and recipient. */
  readonly identity: readonly string[];
}

/** The letter in the reader's words. Pure: all that it says was found out before. */
export function composeLetter(addressed: Addressed, head: Letterhead): Letter {
  const { to, language, template, facts, token, sections = [], verdictToken } = addressed;
  const { subject, heading, paragraphs, action, links = [], reason }: Template = TEMPLATES[template];
  const say = (words: Words): string => tidy(fill(words, valuesIn(facts, language))[language]);
  const at = (path: string): string => new URL(path, head.publicUrl).href;
  const number = facts.number?.[language];
  return {
    to,
    language,
    subject: say(subject),
    heading: say(heading),
    paragraphs: paragraphs.filter((paragraph) => fits(paragraph, facts)).map(say),
    items: [
      ...links.map(({ label, page }) => ({ label: label[language], url: at(pagePath(page, language, {})) })),
      ...(verdictToken === undefined ? [] : verdictLinks(verdictToken, language, at)),
    ],
    sections: sections.map(({ heading: title, lines }) => ({
      heading: title[language],
      items: lines.map((line) => ({ label: tidy(line.text[language]), url: at(pagePath(line.page, language, { number: line.number })) })),
    })),
    action: { label: say(action.label), url: at(pagePath(action.page, language, { number, into: facts.into?.[language], token })) },
    sender: head.sender[language],
    reason: say(reason),
    unsubscribe: unsubscriptionOf(addressed, at),
    // A link that was minted in a transaction that failed is dead: the letter with the next one is another letter.
    identity: [...head.identity, token ?? verdictToken ?? ''],
  };
}

/** One for each word, with that word chosen: opening it says nothing yet. */
function verdictLinks(token: string, language: 'bg' | 'en', at: (path: string) => string): Letter['items'] {
  const page = pagePath('verdict', language, { token });
  return VERDICT_LINKS.map(({ value, label }) => ({ label: label[language], url: at(`${page}&answer=${value}`) }));
}

/** A letter about one subject ends that one, the letter of a day all that is told daily or stands in it. */
function unsubscriptionOf({ language, template, facts, unsubscribeToken, manageToken }: Addressed, at: (path: string) => string) {
  if (unsubscribeToken === undefined) return null;
  const label = template === 'follower.digest' ? STOP_DAILY : facts.list ? STOP_LIST : UNSUBSCRIBE;
  return {
    label: label[language],
    url: at(`/${language}/follow/unsubscribe?token=${encodeURIComponent(unsubscribeToken)}`),
    oneClickUrl: at(`/api/v1/follows/one-click?token=${encodeURIComponent(unsubscribeToken)}`),
    manage:
      manageToken === undefined
        ? null
        : { label: MANAGE[language], url: at(`/${language}/follow/manage?token=${encodeURIComponent(manageToken)}`) },
  };
}

function fits({ needs, unless }: Paragraph, facts: Facts): boolean {
  return (needs === undefined || facts[needs] !== undefined) && (unless === undefined || facts[unless] === undefined);
}

function valuesIn(facts: Facts, language: 'bg' | 'en'): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, words]) => [name, words[language]]));
}

/** A date that ends with „г.“ ends its sentence, too. */
const tidy = (text: string): string => text.replace(/г\.\.(?=\s|$)/g, 'г.');
