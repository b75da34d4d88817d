import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import type { Picture } from './links';
import { placesOf } from './places';

export interface Drawing {
  core: Core;
  /** Brings the drawing to the picture. */
  show: (picture: Picture) => { nodes: number; edges: number };
  select: (id: string) => void;
  fit: () => void;
}

// base.css says the same; a canvas cannot read its variables
const STYLE: StylesheetJson = [
  {
    selector: 'node',
    style: {
      label: 'data(name)',
      'font-size': 14,
      color: '#1c2733',
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-background-color': '#fff',
      'text-background-opacity': 0.85,
      width: 24,
      height: 24,
      'border-width': 2,
    },
  },
  {
    selector: 'node[kind="Clue"]',
    style: { shape: 'round-rectangle', 'background-color': '#e4eef6', 'border-color': '#12466b' },
  },
  { selector: 'node[kind="Person"]', style: { shape: 'ellipse', 'background-color': '#fdf1d8', 'border-color': '#7a4b00' } },
  {
    selector: 'node[kind="Organization"]',
    style: { shape: 'hexagon', 'background-color': '#e5f4ea', 'border-color': '#14663a', width: 30 },
  },
  {
    selector: 'node[?here]',
    style: { width: 34, height: 34, 'border-width': 7, 'border-style': 'double', 'font-weight': 'bold' },
  },
  { selector: 'edge', style: { width: 1.5, 'line-color': '#8a97a5', 'curve-style': 'straight' } },
  {
    selector: 'edge[relation]',
    style: {
      label: 'data(relation)',
      'font-size': 12,
      color: '#51606f',
      'text-background-color': '#fff',
      'text-background-opacity': 1,
      'line-style': 'dashed',
    },
  },
  { selector: 'node:selected', style: { 'border-color': '#d9480f', 'border-width': 6, 'font-weight': 'bold' } },
];

export function draw(into: HTMLElement, root: string, tell: (id: string) => void): Drawing {
  const core = cytoscape({
    container: into,
    style: STYLE,
    selectionType: 'single',
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    minZoom: 0.05,
    maxZoom: 3,
  });
  core.on('resize', () => fit(core));
  core.on('tap', 'node', (event) => tell(event.target.id()));
  return { core, show: (picture) => show(core, root, picture), select: (id) => select(core, id), fit: () => fit(core) };
}

function show(core: Core, root: string, picture: Picture) {
  const places = placesOf(root, picture);
  const kinds = new Map(picture.things.map(({ id, kind }) => [id, kind]));
  core.batch(() => {
    core.elements().remove();
    core.add(
      picture.things.map((thing) => ({
        group: 'nodes' as const,
        data: { ...thing, here: thing.id === root },
        position: places.get(thing.id)!,
      })),
    );
    core.add(
      picture.ties.map(({ id, from, to, relation }) => {
        // that a clue concerns somebody is what every such line says; a kin term is worth reading
        const isPlain = kinds.get(from) === 'Clue' || kinds.get(to) === 'Clue';
        return { group: 'edges' as const, data: { id, source: from, target: to, ...(!isPlain && { relation }) } };
      }),
    );
  });
  fit(core);
  return { nodes: core.nodes().length, edges: core.edges().length };
}

/** All of it in sight, but no larger than life. */
function fit(core: Core) {
  core.fit(undefined, 20);
  if (core.zoom() > 1.2) {
    core.zoom(1.2);
    core.center();
  }
}

function select(core: Core, id: string) {
  core.nodes().unselect();
  core.getElementById(id).select();
}
