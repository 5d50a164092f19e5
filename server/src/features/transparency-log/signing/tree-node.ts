import { createHash } from 'node:crypto';
import type { NodeHash } from '../domain/consistency.js';

/** SHA-256(01 ‖ left ‖ right) (RFC 6962 §2.1). */
export const treeNode: NodeHash = (left, right) => createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
