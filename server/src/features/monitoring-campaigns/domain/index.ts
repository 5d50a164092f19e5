/** The pure door of campaigns: how far readers agree, without any IO. */
export { type Agreement, agreementOf, type Pair } from './agreement.js';
