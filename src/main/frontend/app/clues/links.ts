import type { Node } from '../api/things';
import type { ClueLink } from './questions';

/** What is drawn or said of a thing; a person may or may not be a cadre, which makes no difference here. */
export interface Thing {
  id: string;
  kind: 'Clue' | 'Person' | 'Organization';
  name: string;
}

/** A tie between two things of the picture. */
export interface Tie {
  id: string;
  from: string;
  to: string;
  relation: string;
}

/** A row of the table: a clue, seen from another. */
export interface Row {
  id: string;
  from: Thing;
  link: ClueLink;
}

export interface Picture {
  things: Thing[];
  ties: Tie[];
  /** How many rows found no room. */
  left: number;
}

const MOST_THINGS = 300;

/** The names of those whom a clue concerns in that capacity, as far as they are open to the viewer. */
export function named(clue: { concerns: readonly { capacity: string; node: Node }[] }, capacity: 'SUBJECT' | 'PLACE'): string {
  return clue.concerns
    .filter((concern) => concern.capacity === capacity)
    .map(({ node }) => thing(node).name)
    .join('、');
}

export function thing(node: Node): Thing {
  switch (node.__typename) {
    case 'Clue':
      return { id: node.id, kind: 'Clue', name: node.number ?? '' };
    case 'Organization':
      return { id: node.id, kind: 'Organization', name: node.name };
    case 'Cadre':
    case 'Person':
      return { id: node.id, kind: 'Person', name: node.name };
    default:
      throw new Error(`nothing of this kind is linked: ${node.__typename}`);
  }
}

/** The rows with those of one more clue; what is linked already, from whichever end, stays as it is. */
export function withLinks(rows: readonly Row[], from: Thing, links: readonly ClueLink[]): Row[] {
  const known = new Set(rows.map((row) => row.id));
  const more = links.map((link) => ({ id: pair(from.id, link.clue.id), from, link }));
  return [...rows, ...more.filter((row) => !known.has(row.id))];
}

/** As many rows as there is room for, each with its whole way or not at all. */
export function pictureOf(root: Thing, rows: readonly Row[], most = MOST_THINGS): Picture {
  const things = new Map([[root.id, root]]);
  const ties = new Map<string, Tie>();
  let left = 0;
  for (const { link } of rows) {
    const steps = link.path.steps.map((step) => ({ ...step, from: thing(step.from), to: thing(step.to) }));
    const fresh = new Set(steps.flatMap(({ from, to }) => [from.id, to.id]).filter((id) => !things.has(id)));
    if (things.size + fresh.size > most) {
      left += 1;
      continue;
    }
    for (const { from, relation, to } of steps) {
      things.set(from.id, from).set(to.id, to);
      const id = pair(from.id, to.id);
      if (!ties.has(id)) {
        ties.set(id, { id, from: from.id, to: to.id, relation });
      }
    }
  }
  return { things: [...things.values()], ties: [...ties.values()], left };
}

/** Whether the way of this row goes over that thing. */
export function goesOver(row: Row, id: string): boolean {
  return row.link.path.steps.some((step) => step.from.id === id || step.to.id === id);
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
