import { LineField } from '../../../platform/http/fields/field.js';

/** A part of the map that lists cases: from one number on, up to another. */
export class CasePartQuery {
  @LineField({ max: 20, description: 'Number of the case with which the part begins.' }) readonly from!: string;
  @LineField({ max: 20, optional: true, description: 'Number of the case with which the next one begins.' }) readonly to?: string;
}
