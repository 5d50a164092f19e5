import type { LetterChoices } from './disclosure.js';

const TOLD = {
  name: 'На органа предадохме и Вашето име.',
  contact: 'На органа предадохме и Вашето име и данните Ви за връзка.',
} as const;

/** What the author is told: the moderator's words, and whatever of the author goes beyond what is public, with the reason. */
export function noteWithDisclosure(
  note: string,
  { disclosed, disclosureReason }: Pick<LetterChoices, 'disclosed' | 'disclosureReason'>,
): string {
  if (disclosed === 'nothing' || disclosureReason === null) return note;
  return `${note}\n\n${TOLD[disclosed]} Причина: ${disclosureReason}`;
}
