import { LANGUAGES, type Words } from '../../../kernel/words.js';
import { FACTS } from '../templates/template.js';
import { TEMPLATE_NAMES } from '../templates/template-names.js';
import { LETTER_FRAME } from '../../../platform/mail/letter-frame.js';
import { TEMPLATES } from './templates.js';
import * as termWords from './term-words.js';
import { labels } from '../../submissions/index.js';
import { UNSUBSCRIBE } from './words.js';

const MOST_WORDS = 20;

const allWords: [string, Words][] = [
  ...TEMPLATE_NAMES.flatMap((name): [string, Words][] => {
    const { subject, heading, paragraphs, action, reason } = TEMPLATES[name];
    return [subject, heading, ...paragraphs, action.label, reason].map((words) => [name, words]);
  }),
  ...[LETTER_FRAME, labels.OUTCOME_WORDS].flatMap((catalogue) => Object.entries<Words>(catalogue)),
  ...Object.entries({ ...termWords, UNSUBSCRIBE }),
];

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** Cyrillic and Latin letters that look alike: a word of both is a slip of the keyboard. */
const MIXED = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+/u;

describe('the words of letters', () => {
  it.each(allWords)('of %s are there in both languages, with the same facts in each', (_, words) => {
    for (const language of LANGUAGES) expect(words[language].trim()).toMatch(/\S/);
    expect(placeholders(words.en)).toEqual(placeholders(words.bg));
    expect(words.bg).toMatch(/[а-я]|\{/);
    expect(words.en).not.toMatch(/[а-яА-Я]/);
    expect(words.bg.replace(/\{\w+\}/g, '')).not.toMatch(MIXED);
  });

  it.each(allWords)('of %s say one thing in a sentence: at most twenty words', (_, { bg }) => {
    for (const sentence of bg.split(/(?<=[.!?])\s+/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
  });

  it.each(TEMPLATE_NAMES)('the subject of %s names nothing but the number, and nobody', (name) => {
    const { bg, en } = TEMPLATES[name].subject;
    for (const subject of [bg, en]) {
      expect(placeholders(subject).filter((each) => each !== 'number')).toEqual([]);
      expect(subject.length).toBeLessThan(70);
    }
  });

  it.each(TEMPLATE_NAMES)('a paragraph of %s that tells a fact that may be missing stands there only with it', (name) => {
    const always = name.startsWith('account.') || name === 'official.terms' ? [] : ['number', 'reviewBy'];
    for (const { bg, needs, unless } of TEMPLATES[name].paragraphs) {
      expect(placeholders(bg).filter((each) => !always.includes(each) && each !== needs)).toEqual([]);
      for (const fact of [needs, unless]) if (fact !== undefined) expect(FACTS).toContain(fact);
    }
  });

  it('to an address that nobody confirmed tell nothing but the number', () => {
    for (const name of ['author.confirm_address', 'author.news'] as const) {
      const { subject, heading, paragraphs } = TEMPLATES[name];
      const told = [subject, heading, ...paragraphs].flatMap(({ bg }) => placeholders(bg));
      expect(new Set(told)).toEqual(new Set(['number']));
    }
  });
});
