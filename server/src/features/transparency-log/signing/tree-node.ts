import { sha256 } from '../../../platform/crypto/sha256.js';
import type { NodeHash } from '../domain/consistency.js';

/** SHA-256(01 ‖ left ‖ right) (RFC 6962 §2.1). */
export const treeNode: NodeHash = (left, right) => sha256(Buffer.concat([Buffer.of(1), left, right]));
