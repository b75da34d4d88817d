import type { Role } from '../teams/matrix';

/** The question in whose answer a finding was met: the service finds it again before it records what is said. */
export interface Met {
  candidate: string;
  target?: string;
  colleague?: string;
  role: Role;
  round: string;
}
