import type { ResultOf } from '../api/graphql';
import type { Role } from '../teams/matrix';
import type { HAND } from './findings';

/** The seat for which somebody was checked. */
export interface SeatMet {
  candidate: string;
  target?: string;
  colleague?: string;
  role: Role;
  round: string;
}

/** The hand in a clue for which somebody was checked. */
export interface HandMet {
  candidate: string;
  clue: string;
  hand: ResultOf<typeof HAND>['hand'];
}

/** The question in whose answer a finding was met: the service finds it again before it records what is said. */
export type Met = SeatMet | HandMet;

/** Of a clue, whoever is shown a finding is who decides on the hand; of a seat that hangs on his role. */
export function isOfHand(met: Met): met is HandMet {
  return 'hand' in met;
}
