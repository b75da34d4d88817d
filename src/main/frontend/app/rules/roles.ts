import { viewer } from '../session/viewer';

const holds = (...roles: string[]) => viewer.value?.roles.some((role) => roles.includes(role)) ?? false;

/** Who sees what the office makes of its rules. */
export const keepsRules = () => holds('CLERK', 'OFFICE_HEAD', 'GROUP_HEAD', 'SUPERVISOR', 'AUDITOR');

/** Who tries rules and drafts them. */
export const drafts = () => holds('CLERK', 'OFFICE_HEAD', 'GROUP_HEAD');

export const adopts = () => holds('OFFICE_HEAD', 'GROUP_HEAD');

export const isGroupHead = () => holds('GROUP_HEAD');
