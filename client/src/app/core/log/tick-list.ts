import { formatDate, type WritingLanguage } from '../../ui/written-forms';
import { type FindingFacts, findingWords, type FindingWords } from './finding-words';
import { type ReceiptCheck, type TickName, TICKS } from './receipt-check';

export interface Tick extends FindingWords {
  readonly name: TickName;
}

/** The four answers in words. */
export function ticksOf({ findings, verified }: ReceiptCheck, language: WritingLanguage): Tick[] {
  const number = (value: number | undefined): string => (value === undefined ? '–' : new Intl.NumberFormat(language).format(value));
  const facts: FindingFacts = {
    index: verified.index === null ? '–' : String(verified.index),
    size: number(verified.checkpoint?.size),
    origin: verified.checkpoint?.origin ?? '',
    deadline: verified.deadline === null ? '–' : formatDate(verified.deadline.toISOString(), 'moment', language),
    witnesses: verified.witnesses.map((seen) => seenBy(seen, language)).join(' '),
  };
  return TICKS.map((name) => ({ name, ...findingWords[findings[name]](facts) }));
}

function seenBy({ name, at }: { name: string; at: number | null }, language: WritingLanguage): string {
  if (at === null) return $localize`:@@verify.seen-by:${name}:witness: го е подписал.`;
  const moment = formatDate(new Date(at * 1_000).toISOString(), 'moment', language);
  return $localize`:@@verify.seen-by-at:${name}:witness: го видя на ${moment}:moment:.`;
}

/** One sentence over the four: what is wrong, or what is still missing, or that all is well. */
export function overall(ticks: readonly Tick[]): FindingWords {
  const bad = ticks.filter(({ state }) => state === 'bad');
  const [first] = bad;
  if (first !== undefined) {
    return {
      state: 'bad',
      title: $localize`:@@verify.overall.bad:Внимание: нещо не е наред`,
      means: [...new Set(bad.map(({ title }) => title))].join('. ') + '.',
      next: '',
    };
  }
  const isGood = (wanted: TickName): boolean => ticks.some(({ name, state }) => name === wanted && state === 'good');
  if (!isGood('signed')) {
    return {
      state: 'open',
      title: $localize`:@@verify.overall.unsigned:Не всичко може да се провери сега`,
      means: $localize`:@@verify.overall.unsigned-means:Нищо не противоречи на разписката, но без ключа подписът остава непроверен.`,
      next: '',
    };
  }
  if (!isGood('inLog')) {
    return {
      state: 'open',
      title: $localize`:@@verify.overall.promised:Обещанието е истинско`,
      means: $localize`:@@verify.overall.promised-means:Дневникът се е подписал, че ще впише случая.`,
      next: '',
    };
  }
  return isGood('text')
    ? {
        state: 'good',
        title: $localize`:@@verify.overall.good:Всичко е наред`,
        means: $localize`:@@verify.overall.good-means:Вписан е точно този текст и не е променян.`,
        next: '',
      }
    : {
        state: 'open',
        title: $localize`:@@verify.overall.without-text:Записът е истински`,
        means: $localize`:@@verify.overall.without-text-means:Стои в дневника и е подписан. За текста вижте първия ред долу.`,
        next: '',
      };
}
