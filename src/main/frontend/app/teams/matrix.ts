import type { MatrixAnswer, Row, Team } from './questions';

export type Outcome = 'CLEAR' | 'UNKNOWN' | 'NEEDS_REVIEW' | 'BLOCKED';
export type Role = Row['roles'][number];
export type Part = Row['verdicts'][number]['missing'][number];

/** From the best to the worst, as the API ranks them. */
export const OUTCOMES: Outcome[] = ['CLEAR', 'UNKNOWN', 'NEEDS_REVIEW', 'BLOCKED'];
export const ROLES: Role[] = ['LEADER', 'DEPUTY', 'LIAISON', 'MEMBER'];

/** What is to be said of somebody on a seat before the service is asked again. */
export interface Verdict {
  outcome: Outcome;
  rules: string[];
  missing: Part[];
  /** Those on the team with whom he may not sit, by id. */
  apart: string[];
  /** False where the seat is not for him, whatever the rules say. */
  mayHold: boolean;
}

/** The matrix of a round, asked about moves. */
export class Matrix {
  readonly rows: Row[];
  private readonly byId: Map<string, Row>;
  private readonly pairs: MatrixAnswer['colleagues'];

  constructor(answer: MatrixAnswer) {
    this.rows = answer.rows;
    this.byId = new Map(answer.rows.map((row) => [row.cadre.id, row]));
    this.pairs = answer.colleagues;
  }

  row(cadre: string): Row | undefined {
    return this.byId.get(cadre);
  }

  /** A person on a seat of a team, beside those who sit there. */
  verdict(cadre: string, team: string, role: Role, others: string[]): Verdict | undefined {
    const row = this.byId.get(cadre);
    if (!row) {
      return undefined;
    }
    const own = row.verdicts.filter((verdict) => verdict.team === team && verdict.roles.includes(role));
    const pairs = this.pairs.filter(
      (pair) =>
        pair.roles.includes(role) &&
        ((pair.first === cadre && others.includes(pair.second)) ||
          (pair.second === cadre && others.includes(pair.first))),
    );
    const outcomes = [...own, ...pairs].map((found) => found.outcome);
    return {
      outcome: worst(outcomes),
      rules: [...new Set([...own, ...pairs].flatMap((found) => found.rules))].sort(),
      missing: [...new Set(own.flatMap((verdict) => verdict.missing))],
      apart: pairs.map((pair) => (pair.first === cadre ? pair.second : pair.first)),
      mayHold: row.roles.includes(role),
    };
  }
}

export function worst(outcomes: Outcome[]): Outcome {
  return outcomes.reduce((one, other) => (rank(other) > rank(one) ? other : one), 'CLEAR');
}

export function rank(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

/** How many seats of each role the plan of a team has. */
export function planned(team: Team): Record<Role, number> {
  const { leaders, deputies, liaisons, members } = team.plan;
  return { LEADER: leaders, DEPUTY: deputies, LIAISON: liaisons, MEMBER: members };
}
