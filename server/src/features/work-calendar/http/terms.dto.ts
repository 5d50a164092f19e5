import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Words } from '../../../kernel/words.js';
import { ChoiceField, CivilDateField, FlagField, LineField, WholeNumberField } from '../../../platform/http/fields/field.js';
import { termWords } from '../domain/explanation.js';
import { LONGEST_COUNT, TERM_UNITS, type TermUnit } from '../domain/term.js';
import { type ProceedingKind, PROCEEDING_KINDS, type StatutoryEvent, STATUTORY_EVENTS } from '../domain/statutory-terms.js';
import { type KeptTerm, type NewTerm, standingOf, type TermStanding } from '../domain/term-changes.js';

const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const ARTICLE = { min: 3, max: 60, optional: true } as const;

/** The same in both languages of the platform. */
export class BothLanguages {
  @ApiProperty({ type: String }) readonly bg!: string;
  @ApiProperty({ type: String }) readonly en!: string;
}

export class TermOfLaw {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: [...STATUTORY_EVENTS], enumName: 'StatutoryEvent' }) readonly event!: StatutoryEvent;
  @ApiProperty({ enum: [...PROCEEDING_KINDS], enumName: 'Kind' }) readonly kind!: ProceedingKind;
  @ApiProperty({ enum: [...TERM_UNITS], enumName: 'TermUnit' }) readonly unit!: TermUnit;
  @ApiProperty({ type: 'integer', example: 2 }) readonly count!: number;
  @ApiProperty({ type: BothLanguages, description: 'The term in words: „2 месеца“.' }) readonly words!: Words;
  @ApiProperty({ type: BothLanguages, nullable: true, description: 'The article of law; null for a rule of the house.' })
  readonly article!: Words | null;
  @ApiProperty({ type: Boolean, description: 'False while the article was read in one source only.' }) readonly confirmed!: boolean;
  @ApiProperty({ ...DAY_OR_NULL, description: 'First day of starts to which it applies; null is always.' })
  readonly validFrom!: CivilDate | null;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day of starts to which it applies; null is open.' })
  readonly validTo!: CivilDate | null;
  @ApiProperty({ enum: ['holds', 'planned', 'past', 'withdrawn'], enumName: 'TermStanding' }) readonly standing!: TermStanding;

  static of(term: KeptTerm, today: CivilDate): TermOfLaw {
    const { id, event, kind, basis, validFrom, validTo } = term;
    const { unit, count } = term.term;
    return {
      ...{ id, event, kind, unit, count, validFrom, validTo },
      words: termWords(term.term),
      article: basis.kind === 'law' ? basis.article : null,
      confirmed: basis.kind === 'house_rule' || basis.confirmed,
      standing: standingOf(term, today),
    };
  }
}

export class TermListDto {
  @ApiProperty({ type: [TermOfLaw] }) readonly items!: TermOfLaw[];
}

/** A term that holds from a day on. */
export class NewTermRequest {
  @ChoiceField(STATUTORY_EVENTS, { enumName: 'StatutoryEvent' }) event!: StatutoryEvent;
  @ChoiceField(PROCEEDING_KINDS, { enumName: 'Kind' }) kind!: ProceedingKind;
  @ChoiceField(TERM_UNITS, { enumName: 'TermUnit' }) unit!: TermUnit;
  @WholeNumberField({ min: 1, max: LONGEST_COUNT }) count!: number;
  @LineField({ ...ARTICLE, description: 'The article of law in Bulgarian; left out for a rule of the house.', example: 'чл. 121 АПК' })
  articleBg?: string | null;
  @LineField({ ...ARTICLE, description: 'The same in English; the Bulgarian one where it is left out.', example: 'Art. 121 APC' })
  articleEn?: string | null;
  @FlagField({ optional: true, description: 'False while the article was read in one source only.' }) confirmed?: boolean | null;
  @CivilDateField({ description: 'Tomorrow at the earliest, Europe/Sofia.' }) validFrom!: CivilDate;

  toTerm(): NewTerm {
    const bg = this.articleBg ?? null;
    return {
      ...{ event: this.event, kind: this.kind, validFrom: this.validFrom },
      term: { unit: this.unit, count: this.count },
      basis:
        bg === null
          ? { kind: 'house_rule' }
          : { kind: 'law', article: { bg, en: this.articleEn ?? bg }, confirmed: this.confirmed ?? true },
    };
  }
}
