export const CARD_KINDS = ['case', 'department'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** CSS pixels. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** Narrower than this no card is promised to be read; wider than that none becomes any better. */
export const NARROWEST = 250;
export const WIDEST = 600;
/** The width of a card where nobody says how much room there is. */
const USUAL = 480;

/** For each kind, from which width on which height holds a card with a long title, the narrowest first. */
const HEIGHTS: Readonly<Record<CardKind, readonly (readonly [from: number, height: number])[]>> = {
  case: [
    [0, 460],
    [360, 350],
    [480, 320],
  ],
  department: [
    [0, 560],
    [360, 440],
    [480, 380],
  ],
};

/**
 * The size of a card in the room that there is, as an oEmbed consumer tells it in `maxwidth` and `maxheight`. A card that is given less height than it
 * needs can be scrolled; one that is given less than {@link NARROWEST} is as narrow as it is told.
 */
export function cardSize(kind: CardKind, room: { readonly width?: number; readonly height?: number } = {}): CardSize {
  const width = Math.min(room.width ?? USUAL, WIDEST);
  const needed = HEIGHTS[kind].findLast(([from]) => width >= from)?.[1] ?? 0;
  return { width, height: Math.min(needed, room.height ?? needed) };
}
