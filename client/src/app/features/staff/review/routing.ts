import type { CaseFile } from '../../../core/api/contract';

type Routed = Pick<CaseFile, 'about' | 'allowed'>;

/** Nobody in the administration leads the mayor, so that no department decides what is about the mayor (АПК чл. 113-115). The server refuses it, too. */
export const isPastDepartments = ({ about, allowed }: Routed): boolean => about?.office === 'mayor' && allowed.includes('route');

export const mayGoToDepartment = (file: Routed): boolean => file.allowed.includes('route') && !isPastDepartments(file);

/** The department that is proposed at first; none where none may get the case. */
export const departmentAtFirst = (file: Routed & Pick<CaseFile, 'department' | 'suggestedDepartment'>): string =>
  mayGoToDepartment(file) ? (file.department ?? file.suggestedDepartment ?? '') : '';
