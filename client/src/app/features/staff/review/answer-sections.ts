import { computed } from '@angular/core';

import type { PersonalDataSpan, RedactionSpan, StaffResponseVersion } from '../../../core/api/contract';
import type { AnswerRedaction } from '../case-parts/case-writes';
import { personalDataSpans } from '../redaction/personal-data-spans';
import { RedactionSketch } from '../redaction/redacting';
import type { RedactionWork } from '../redaction/redaction-work';
import { isSameWork } from '../redaction/work-merge';

/** One text of an answer in which something can be taken out; the first one has the note of a correction over it, where a submission has its title. */
export interface AnswerSection {
  key: string;
  label: string;
  texts: { title: string; text: string };
  start: RedactionWork;
  sketch: RedactionSketch;
}

/** All that an official wrote of the version. Call it where things can be injected. */
export function sectionsOf({ original, redactions }: StaffResponseVersion): AnswerSection[] {
  const note = original.correctionNote ?? '';
  const ground = $localize`:@@staff-answer.redact.ground:Правно основание`;
  const promise = $localize`:@@staff-answer.redact.promise:Какво ще се направи`;
  return [
    section('text', '', { title: note, text: original.text }, { title: redactions.correctionNote, text: redactions.text }),
    ...alone('ground', ground, original.legalGround, redactions.legalGround),
    ...alone('promise', promise, original.commitment, redactions.commitment),
    ...original.replies.flatMap((reply, point) =>
      alone(
        `reply-${point}`,
        $localize`:@@staff-answer.redact.reply:Отговор на точка ${point + 1}:place:`,
        reply,
        redactions.replies.find((one) => one.point === point)?.spans ?? [],
      ),
    ),
  ];
}

export const isUntouched = ({ sketch, start }: AnswerSection): boolean =>
  isSameWork(sketch.work(), { ...start, refused: sketch.work().refused });

/** All that is to be out of the version from now on. */
export function redactionsOf(sections: readonly AnswerSection[]): AnswerRedaction['redactions'] {
  const of = (key: string) => sections.find((one) => one.key === key)?.sketch.work().redactions;
  return {
    ...{ text: of('text')?.text ?? [], correctionNote: of('text')?.title ?? [] },
    ...{ legalGround: of('ground')?.text ?? [], commitment: of('promise')?.text ?? [] },
    replies: sections
      .filter(({ key }) => key.startsWith('reply-'))
      .map(({ key, sketch }) => ({ point: Number(key.slice('reply-'.length)), spans: sketch.work().redactions.text })),
  };
}

function alone(key: string, label: string, text: string | null, spans: RedactionSpan[]): AnswerSection[] {
  return text === null || text === '' ? [] : [section(key, label, { title: '', text }, { title: [], text: spans })];
}

function section(key: string, label: string, texts: AnswerSection['texts'], redactions: RedactionWork['redactions']): AnswerSection {
  const start: RedactionWork = { redactions, refused: { title: [], text: [] } };
  const [inTitle, inText] = [personalDataSpans(() => texts.title), personalDataSpans(() => texts.text)];
  const proposals = computed(() => ({ title: copied(inTitle()), text: copied(inText()) }));
  return { key, label, texts, start, sketch: new RedactionSketch(start, proposals) };
}

const copied = (spans: readonly PersonalDataSpan[]): PersonalDataSpan[] => [...spans];
