import { ask } from '../api/client';
import { TEAMS, type Recusal, type Team } from './questions';

/** A clue from which somebody is to stand aside. */
export interface Clue {
  id: string;
  number: string;
}

export interface Offered {
  id: string;
  name: string;
  more?: string;
}

/** Who is to stand aside; some may apply for themselves who see no cadres. */
export function nameOf({ cadre }: Recusal): string {
  return cadre?.name ?? '—';
}

/** What somebody is to stand aside from, by what people call it; nothing where it may not be known. */
export function thingOf({ from }: Recusal): string {
  if (!from) {
    return '';
  }
  return ('number' in from ? from.number : 'name' in from ? from.name : '') ?? '';
}

/** The teams at work that the viewer may see: his own, those at his door, or all of the office. */
export async function runningTeams(): Promise<Team[]> {
  const { nodes } = (await ask(TEAMS, {})).rounds;
  return nodes.filter(({ status }) => status === 'RUNNING').flatMap(({ teams }) => teams);
}

/** What lies nearest: the clue from which the way led here, then what the teams inspect; each once. */
export function offeredFrom(clue: Clue | undefined, teams: Team[], say: (key: string, words?: Record<string, unknown>) => string): Offered[] {
  const offered = new Map<string, Offered>();
  if (clue) {
    offered.set(clue.id, { id: clue.id, name: clue.number, more: say('recusal.fromClue') });
  }
  for (const { number, targets } of teams) {
    targets.forEach(({ id, name }) => offered.set(id, { id, name, more: say('recusal.ownTarget', { number }) }));
  }
  return [...offered.values()];
}

export function sitsOn(cadre: string): (team: Team) => boolean {
  return ({ seats }) => seats.some(({ member }) => member?.id === cadre);
}
