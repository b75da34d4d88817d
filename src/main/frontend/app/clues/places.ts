import type { Picture } from './links';

export interface Place {
  x: number;
  y: number;
}

/** Room that a name takes on the ring, and between two rings. */
const ALONG = 54;
const BETWEEN = 80;
/** Names are wide and screens are too. */
const WIDER = 1.8;

/**
 * Where things stand: the root in the middle, what hangs on nothing but one other thing on the outer ring, beside its like,
 * the rest between by its distance. The same picture is always the same.
 */
export function placesOf(root: string, { things, ties }: Picture): Map<string, Place> {
  const below = treeFrom(root, things.map(({ id }) => id), ties);
  const depths = new Map<string, number>();
  const leaves: string[] = [];
  const visit = (id: string, depth: number) => {
    depths.set(id, depth);
    const children = below.get(id) ?? [];
    if (children.length === 0) {
      leaves.push(id);
    }
    children.forEach((child) => visit(child, depth + 1));
  };
  visit(root, 0);
  const deepest = Math.max(...depths.values());
  const outer = Math.max(deepest * BETWEEN, (leaves.length * ALONG) / (2 * Math.PI * 1.4));
  const angles = new Map(leaves.map((id, at) => [id, ((at + 0.5) / leaves.length) * 2 * Math.PI]));
  const angle = (id: string): number => {
    const known = angles.get(id);
    if (known !== undefined) {
      return known;
    }
    const children = (below.get(id) ?? []).map(angle);
    const middle = (children[0]! + children.at(-1)!) / 2;
    angles.set(id, middle);
    return middle;
  };
  const places = new Map<string, Place>();
  for (const [id, depth] of depths) {
    const turn = angle(id);
    const at = leaves.indexOf(id);
    const isLeaf = at >= 0 && depth > 0;
    // every other one a little inwards, so that names do not touch
    const part = isLeaf ? (at % 2 === 0 ? 1 : 0.82) : depth === 0 ? 0 : (depth + 0.3) / (deepest + 0.9);
    const radius = outer * part;
    places.set(id, { x: WIDER * radius * Math.cos(turn), y: radius * Math.sin(turn) });
  }
  return places;
}

/** Who hangs on whom, by the fewest ties from the root. */
function treeFrom(root: string, ids: string[], ties: Picture['ties']): Map<string, string[]> {
  const near = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of ties) {
    near.get(from)!.push(to);
    near.get(to)!.push(from);
  }
  const below = new Map<string, string[]>();
  const seen = new Set([root]);
  for (const id of seen) {
    const fresh = near.get(id)!.filter((other) => !seen.has(other));
    below.set(id, [...new Set(fresh)]);
    fresh.forEach((other) => seen.add(other));
  }
  return below;
}
