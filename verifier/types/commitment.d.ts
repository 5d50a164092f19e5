/**
 * Whether the commitment is to this content. A text that went through a clipboard or an editor may have other line ends, spaces around it, or
 * letters composed another way: those are tried, too, as they change no word.
 *
 * @param {{ commitment: string, salt: string, label: string, content: string }} claim Commitment and salt in base64.
 */
export function opens({ commitment, salt, label, content }: {
    commitment: string;
    salt: string;
    label: string;
    content: string;
}): Promise<boolean>;
/** What an entry may commit to. */
export const LABELS: readonly ["title", "text", "answer"];
/** @typedef {typeof LABELS[number]} Label */
/** Bytes of a salt. */
export const SALT_BYTES: 32;
export function commitmentTo(salt: Uint8Array, label: string, content: string): Promise<Uint8Array<ArrayBufferLike>>;
export type Label = (typeof LABELS)[number];
