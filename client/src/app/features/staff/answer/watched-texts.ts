import type { TypedAnswer } from './typed-answer';

/** A text that everybody will read, and how it is put back without what was found in it. */
export interface WatchedText {
  key: string;
  text: string;
  put: (text: string) => void;
}

const WORDS = ['text', 'legalGround', 'commitmentWhat', 'correctionNote'] as const;

/** All that an official writes of an answer, to be looked over for personal data. */
export function watchedTexts(typed: TypedAnswer, put: (change: Partial<TypedAnswer>) => void): WatchedText[] {
  const fields = WORDS.map((key) => ({ key, text: typed[key], put: (text: string) => put({ [key]: text }) }));
  const replies = typed.points.map(({ reply }, index) => ({
    key: `point-${index}`,
    text: reply,
    put: (text: string) => put({ points: typed.points.map((point, at) => (at === index ? { ...point, reply: text } : point)) }),
  }));
  return [...fields, ...replies];
}
