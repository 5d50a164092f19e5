/**
 * Four questions to a receipt: does the text match, is it in the log, did the log sign, did witnesses see it. Each has its own answer. Nothing
 * throws, whatever the receipt is.
 *
 * @param {Question} question
 * @returns {Promise<Verified>}
 */
export function verifyReceipt(question: Question): Promise<Verified>;
export type Told = {
    fault: ReceiptFault;
    entry: null;
    extra: null;
} | {
    fault: null;
    entry: import("./entry.js").Entry;
    extra: import("./proof.js").Extra;
};
/**
 * What a check may say. The code is stable; its words are the reader's.
 */
export type TextCode = "text_matches" | "text_differs" | "text_not_given" | "text_not_opened";
/**
 * What a check may say. The code is stable; its words are the reader's.
 */
export type InLogCode = "included" | "not_included" | "index_beyond_size" | "promised" | "promise_overdue" | "promise_for_another_entry";
/**
 * What a check may say. The code is stable; its words are the reader's.
 */
export type SignedCode = "signed" | "vkeys_malformed" | import("./checkpoint.js").CheckpointFault;
/**
 * What a check may say. The code is stable; its words are the reader's.
 */
export type WitnessedCode = "witnessed" | "too_few_witnesses" | "witness_signature_wrong" | "witness_keys_malformed" | "no_witnesses_asked" | "not_yet_witnessed";
/**
 * What a check may say. The code is stable; its words are the reader's.
 */
export type ReceiptFault = "receipt_malformed" | "extra_malformed" | import("./entry.js").EntryFault;
/**
 * `skipped`: nobody asked, or there is nothing yet that could be asked.
 */
export type Check<Code extends string> = {
    state: "passed" | "failed" | "skipped";
    code: Code | ReceiptFault;
};
export type Seen = {
    name: string;
    /**
     * Seconds since 1970.
     */
    at: number | null;
};
export type Verified = {
    kind: "receipt" | "promise" | "unknown";
    /**
     * No check failed, and at least the log signed.
     */
    isGood: boolean;
    checks: {
        text: Check<TextCode>;
        inLog: Check<InLogCode>;
        signed: Check<SignedCode>;
        witnessed: Check<WitnessedCode>;
    };
    /**
     * Told by the receipt; true only with the checks.
     */
    entry: import("./entry.js").Entry | null;
    index: number | null;
    checkpoint: import("./checkpoint.js").Checkpoint | null;
    /**
     * Of a promise.
     */
    deadline: Date | null;
    /**
     * Those whose signature is good.
     */
    witnesses: readonly Seen[];
};
export type Question = {
    /**
     * The receipt, or the promise, as it was given out.
     */
    proof: string;
    /**
     * What should have been received; without any, the text is not checked.
     */
    texts?: Readonly<Partial<Record<import("./commitment.js").Label, string>>>;
    /**
     * The log's verifier keys, old ones too.
     */
    vkeys: readonly string[];
    witnessKeys?: readonly string[];
    /**
     * How many of them must have signed; all when it is not said.
     */
    witnesses?: number;
    /**
     * For a promise; without it, its deadline is not judged.
     */
    now?: Date;
};
