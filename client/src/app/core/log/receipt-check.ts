import {
  type InLogCode,
  type ReceiptFault,
  type SignedCode,
  type TextCode,
  type Verified,
  parseExtra,
  parseProof,
  verifyReceipt,
  type WitnessedCode,
} from 'zaedno-monitor';

/** The four questions, in the order in which they are asked. */
export const TICKS = ['text', 'inLog', 'signed', 'witnessed'] as const;
export type TickName = (typeof TICKS)[number];

/** What one of them may find: the codes of the verifier, and what is told here more closely. */
export type Finding =
  | TextCode
  | InLogCode
  | SignedCode
  | WitnessedCode
  | ReceiptFault
  | 'title_matches'
  | 'body_matches'
  | 'title_differs'
  | 'body_differs'
  | 'another_entry';

/** What was received, as somebody remembers it; an empty field is not checked. */
export interface Texts {
  readonly title: string;
  readonly text: string;
}

export interface Asked {
  readonly proof: string;
  readonly texts: Texts;
  readonly vkeys: readonly string[];
  readonly witnessKeys: readonly string[];
  readonly now: Date;
}

export interface ReceiptCheck {
  readonly findings: Readonly<Record<TickName, Finding>>;
  readonly verified: Verified;
}

/** Asks the receipt all four questions. Nothing leaves the browser, and nothing throws, whatever the receipt is. */
export async function checkReceipt(asked: Asked): Promise<ReceiptCheck> {
  const verified = await verifyReceipt({
    ...asked,
    texts: given(asked.texts),
    // One is enough to show that it was seen: how many more there could be is said beside it.
    witnesses: Math.min(1, asked.witnessKeys.length),
  });
  const { inLog, signed, witnessed } = verified.checks;
  return {
    findings: {
      text: await textFinding(asked, verified),
      inLog: inLog.code,
      // Without any key every one is unknown, which says nothing against the receipt.
      signed: asked.vkeys.length === 0 && signed.code === 'key_unknown' ? 'vkeys_malformed' : signed.code,
      witnessed: witnessed.code,
    },
    verified,
  };
}

function given({ title, text }: Texts): { title?: string; text?: string } {
  return { ...(title.trim() === '' ? {} : { title }), ...(text.trim() === '' ? {} : { text }) };
}

/** Which of the two matches, or does not: people look for their mistake in the right place. */
async function textFinding(asked: Asked, { checks }: Verified): Promise<Finding> {
  const { title, text } = given(asked.texts);
  if (checks.text.code === 'text_matches' && text === undefined) return 'title_matches';
  if (checks.text.code === 'text_matches' && title === undefined) return 'body_matches';
  if (checks.text.code === 'text_not_given' && opensNothing(asked.proof)) return 'text_not_opened';
  if (checks.text.code !== 'text_differs') return checks.text.code;
  if (text === undefined) return 'title_differs';
  if (title === undefined) return 'body_differs';
  const [ofTitle, ofText] = await Promise.all([{ title }, { text }].map((texts) => verifyReceipt({ ...asked, texts })));
  if (ofTitle?.checks.text.code === 'text_matches') return 'body_differs';
  return ofText?.checks.text.code === 'text_matches' ? 'title_differs' : 'text_differs';
}

/** The public proof of an entry has no salts: there is no text to ask for. */
function opensNothing(proof: string): boolean {
  const extra = parseExtra(parseProof(proof)?.extra ?? null);
  return extra !== null && Object.keys(extra.salts).length === 0;
}
