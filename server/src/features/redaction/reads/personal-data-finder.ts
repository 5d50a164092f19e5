import { Injectable } from '@nestjs/common';
import { isBetweenCharacters } from '../../../kernel/characters.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { personalData } from '../../language/index.js';
import type { Span } from '../domain/index.js';

/** A place that looks like personal data: a proposal to redact it, never proof. */
export interface FoundSpan extends Span {
  readonly type: personalData.PersonalDataType;
  readonly certainty: personalData.Certainty;
}

/** Looks a text over for personal data. What the municipality publishes of itself is nobody's personal data. */
@Injectable()
export class PersonalDataFinder {
  constructor(private readonly directory: AuthorityDirectory) {}

  /** In the order of the text, without overlaps, and never a part of a character. The time grows with the length of the text. */
  find(text: string): FoundSpan[] {
    const found: FoundSpan[] = [];
    for (const span of personalData.detect(text, this.publicContacts())) {
      const whole = { type: span.type, certainty: span.certainty, ...wholeCharacters(text, span) };
      if (whole.start >= (found.at(-1)?.end ?? 0)) found.push(whole);
    }
    return found;
  }

  /** Whether any of the texts holds what likely is personal data: what only may be some is shown where a text is read, and marks no case. */
  isIn(...texts: readonly string[]): boolean {
    return texts.some((text) => this.find(text).some(({ certainty }) => certainty !== 'possible'));
  }

  private publicContacts(): string[] {
    const { municipality, departments, authorities } = this.directory.site().site;
    return [municipality, ...departments, ...authorities]
      .flatMap((body) => [body.email, 'phone' in body ? body.phone : null])
      .filter((contact) => contact !== null);
  }
}

function wholeCharacters(text: string, { start, end }: personalData.PersonalDataSpan): { start: number; end: number } {
  let [from, to] = [start, end];
  while (!isBetweenCharacters(text, from)) from -= 1;
  while (!isBetweenCharacters(text, to)) to += 1;
  return { start: from, end: to };
}
