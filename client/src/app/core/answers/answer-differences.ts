import type { ResponseVersion } from '../api/contract';
import { outcomeLabels } from '../labels/outcome-labels';
import { type DiffPart, wordDiff } from '../../ui/word-diff';

/** A part of an answer that changed, word by word. */
export interface AnswerDifference {
  label: string;
  parts: readonly DiffPart[];
}

/** How days and departments are said to the reader. */
export interface Saying {
  date: (day: string) => string;
  departmentName: (slug: string) => string;
}

interface Part {
  label: string;
  text: string;
}

/** What changed from one version of an answer to the next, as far as both are shown: what is redacted is in neither. */
export function answerDifferences(before: ResponseVersion, after: ResponseVersion, saying: Saying): AnswerDifference[] {
  const [earlier, later] = [partsOf(before, saying), partsOf(after, saying)];
  const keys = new Set([...earlier.keys(), ...later.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    if (was?.text === is?.text) return [];
    return [{ label: is?.label ?? was?.label ?? '', parts: wordDiff(was?.text ?? '', is?.text ?? '') }];
  });
}

function partsOf(
  { outcome, text, legalGround, doneOn, commitment, commitmentDue, points }: ResponseVersion,
  saying: Saying,
): Map<string, Part> {
  const { date, departmentName } = saying;
  const parts = new Map<string, Part>();
  const add = (key: string, label: string, words: string | null): void => {
    if (words !== null && words !== '') parts.set(key, { label, text: words });
  };
  add('outcome', $localize`:@@answer.difference.outcome:Решение`, outcomeLabels[outcome]);
  add('text', $localize`:@@answer.difference.text:Мотиви`, text);
  points.forEach(({ quote, reply }, index) => {
    const place = index + 1;
    add(`point-${place}`, $localize`:@@answer.difference.point:Точка ${place}:place:`, quote === null ? reply : `„${quote}“ ${reply}`);
  });
  add('ground', $localize`:@@answer.difference.ground:Правно основание`, legalGround);
  add('done', $localize`:@@answer.difference.done:Направено на`, doneOn === null ? null : date(doneOn));
  add('what', $localize`:@@answer.difference.what:Какво ще се направи`, commitment?.what ?? null);
  add('who', $localize`:@@answer.difference.who:Кой отговаря`, commitment === null ? null : departmentName(commitment.department));
  add('due', $localize`:@@answer.difference.due:До кога`, commitmentDue === null ? null : date(commitmentDue));
  return parts;
}
