import type { PersonalDataSpan, PersonalDataType } from '../../../core/api/contract';

/** A stretch of the original; one that looks like personal data says what it is. */
export interface TextPiece {
  text: string;
  type: PersonalDataType | null;
}

/** Cuts a text at its marks. Spans are sorted and don't overlap; one that does not fit the text is left out. */
export function piecesOf(text: string, spans: readonly PersonalDataSpan[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let place = 0;
  for (const { start, end, type } of spans) {
    if (start < place || end > text.length || start >= end) continue;
    if (start > place) pieces.push({ text: text.slice(place, start), type: null });
    pieces.push({ text: text.slice(start, end), type });
    place = end;
  }
  if (place < text.length) pieces.push({ text: text.slice(place), type: null });
  return pieces;
}
