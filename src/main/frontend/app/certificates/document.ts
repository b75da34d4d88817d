import type { Outcome, Role } from '../teams/matrix';
import type { Issued } from './questions';

/** Words in both languages. */
export interface Both {
  zh: string;
  en: string;
}

interface Named {
  id: string;
  name: string;
}

/** Why a finding counts no more; the last day of a waiver is not part of it. */
export interface Lifted {
  as: 'WAIVED' | 'FALSE_ALARM';
  by: string;
  document?: string;
  until?: string;
}

export interface Seat {
  role: Role;
  person: Named;
  appointedAt?: string;
  replaces?: string;
  outcome: Outcome;
  accepted?: { by: string; at?: string; reason?: string };
  findings: { rule: string; severity: 'HARD' | 'APPROVAL' | 'ADVISORY'; target: string; lifted?: Lifted }[];
  unchecked: { part: string; rules: string[] }[];
}

export interface Team {
  number: number;
  seatsPlanned: number;
  targets: Named[];
  seats: Seat[];
  pairs: { first: Named; second: Named; outcome: Outcome; rules: string[] }[];
}

export interface Rule {
  id: string;
  version: number;
  title: Both;
  basis: string[];
  state: 'RAN' | 'TIMED_OUT' | 'FAILED' | 'SWITCHED_OFF' | 'NOT_APPLICABLE';
}

/** What was signed; the paper says nothing else. */
export interface Vouched {
  id: string;
  issuedAt: string;
  issuedBy: Named;
  knownAt: string;
  scope: Both;
  offices: Named[];
  round: { code?: string; name: string; kinds: string[]; from: string; to: string };
  teams: Team[];
  rules: Rule[];
}

export function vouched(certificate: Issued): Vouched {
  return JSON.parse(certificate.document) as Vouched;
}

/** What was signed of a lottery; seats name their team and person by place in these lists. */
export interface Drawn {
  issuedAt: string;
  issuedBy: Named;
  round: Named;
  lottery: { number: number };
  list: {
    pairCap: number;
    personCap: number;
    people: Named[];
    teams: { id: string; number: number; targets: string[] }[];
    lots: { tickets: number; seats: { team: number; role: Role; person: number }[] }[];
  };
  listHash: string;
  seedHash: string;
  seed: string;
  word: string;
  tickets: number;
  ticket: number;
  lot: number;
}

export function drawn(certificate: Issued): Drawn {
  return JSON.parse(certificate.document) as Drawn;
}

/** The name under which it is kept, and which the command names. */
export function fileName(certificate: Issued): string {
  return `certificate-${certificate.id.slice(0, 8)}.json`;
}

/** Byte for byte as the service made it: a blank more, and it is refused. */
export function keep(certificate: Issued) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([certificate.file], { type: 'application/json' }));
  link.download = fileName(certificate);
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A moment on the office's clock, to the second. */
export function moment(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' }).format(new Date(instant));
}

/** What is missing in whose file, by part. */
export function gaps(document: Vouched): { part: string; people: string[] }[] {
  const byPart = new Map<string, Set<string>>();
  for (const seat of document.teams.flatMap((team) => team.seats)) {
    for (const { part } of seat.unchecked) {
      byPart.set(part, (byPart.get(part) ?? new Set()).add(seat.person.name));
    }
  }
  return [...byPart].map(([part, people]) => ({ part, people: [...people] }));
}
