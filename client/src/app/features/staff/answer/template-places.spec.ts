import type { AnswerTemplate } from '../../../core/api/contract';
import { filledTemplate, fittingTemplates, insertedAt } from './template-places';

const values = { number: '7KQ2-M9XW', received_on: '23.11.2026 г.', date: '{number}', department: 'Благоустройство', decide_by: null };

describe('a text to begin an answer with', () => {
  it('takes what is known, and leaves the rest in braces', () => {
    expect(filledTemplate('По {number} до {decide_by}: {какво} от {department}.', values)).toBe(
      'По 7KQ2-M9XW до {decide_by}: {какво} от Благоустройство.',
    );
  });

  it('does not read a value as a template', () => {
    expect(filledTemplate('{date}', values)).toBe('{number}');
  });

  it('stands where the cursor was', () => {
    expect(insertedAt('Аб вг', 'X', 2, 3)).toBe('АбXвг');
  });

  it('is offered for its department, topic and outcome', () => {
    const one = { id: '1', department: 'streets', topic: null, outcome: 'accepted' } as AnswerTemplate;
    const other = { ...one, id: '2', topic: 'ethics' } as AnswerTemplate;
    const file = { department: 'streets', topic: 'services' } as const;
    expect(fittingTemplates([one, other, { ...one, id: '3', department: 'mayor' }], file, 'accepted').map(({ id }) => id)).toEqual(['1']);
    expect(fittingTemplates([one], file, 'explained')).toEqual([]);
    expect(fittingTemplates([one], file, '')).toEqual([one]);
  });
});
