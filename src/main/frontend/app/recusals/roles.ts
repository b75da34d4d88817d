import { viewer } from '../session/viewer';

type Role = NonNullable<typeof viewer.value>['roles'][number];

const OUTSIDE: Role[] = ['AUDITOR', 'ADMIN'];
const DECIDING: Role[] = ['OFFICE_HEAD', 'GROUP_HEAD', 'RECEIVER', 'RECEIVER_ORG'];
const RECORDING: Role[] = ['CLERK', 'OFFICE_HEAD'];
const TEAM: Role[] = ['LEADER', 'INSPECTED_UNIT'];
const OF_TEAMS: Role[] = ['MEMBER', 'LEADER', 'SEAL_KEEPER', 'INSPECTED_UNIT'];
const ON_CLUES: Role[] = ['LEADER', 'OFFICE_HEAD', 'RECEIVER', 'RECEIVER_ORG'];

function holdsOneOf(roles: Role[]): boolean {
  return viewer.value?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Whoever works here may apply, see or decide; who keeps accounts or looks after others does not. */
export const takesPart = () => viewer.value?.roles.some((role) => !OUTSIDE.includes(role)) ?? false;

/** May decide at all; on whom, the service says. */
export const decides = () => holdsOneOf(DECIDING);

/** Puts the wish of others on record, who may not be on any team of his. */
export const records = () => holdsOneOf(RECORDING);

/** Asks about those of a team: its leader, and the unit at whose door it stands. */
export const asksAboutTeam = () => holdsOneOf(TEAM);

/** Sees no teams but his own, or those at his door. */
export const seesOwnTeamsOnly = () => viewer.value?.roles.every((role) => OF_TEAMS.includes(role)) ?? false;

/** Speaks for a unit alone, and so never for himself. */
export const isUnit = () => viewer.value?.roles.every((role) => role === 'INSPECTED_UNIT') ?? false;

/** Has something to say of who deals with a clue. */
export const speaksOfClues = () => holdsOneOf(ON_CLUES);
