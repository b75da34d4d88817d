import type { Outcome, Role } from './matrix';
import type { Round } from './questions';
import type { Board } from './board';

/** Everybody on a seat as a table for a spreadsheet, in the words of the screen. */
export async function takeAway(board: Board, say: (key: string) => string) {
  const { unparse } = await import('papaparse');
  const head = ['team', 'targets', 'seat', 'name', 'home', 'specialty', 'check', 'answer', 'reason'];
  const rows = board.draft.seats.map(({ key, team, role }) => {
    const { number, targets } = board.round.teams.find((each) => each.id === team)!;
    const cadre = board.draft.sitting.value[key];
    const row = cadre === undefined ? undefined : board.matrix.value?.row(cadre);
    const seat = standing(board.round, team, role, cadre);
    return [
      number,
      targets.map((target) => target.name).join('、'),
      say(`role.${role}`),
      cadre === undefined ? '' : board.name(cadre),
      row?.home?.name,
      row?.specialties.join('、'),
      outcome(board.outcome(key), say),
      seat?.answer,
      seat?.reason,
    ];
  });
  // spreadsheets tell UTF-8 by the first character, and take for a formula what begins like one
  const text = '\uFEFF' + unparse([head.map((each) => say(`teams.roster.${each}`)), ...rows], { escapeFormulae: true });
  keep(`${board.round.name} ${say(board.draft.isChanged.value ? 'teams.roster.draft' : 'teams.roster.title')}.csv`, text);
}

/** The seat as it is appointed, where this person holds it. */
export function standing(round: Round, team: string, role: Role, cadre: string | undefined) {
  const seats = round.teams.find((each) => each.id === team)?.seats ?? [];
  return seats.find((seat) => seat.role === role && seat.member !== null && seat.member?.id === cadre);
}

function outcome(found: Outcome | undefined, say: (key: string) => string): string {
  return found === undefined ? '' : say(`outcome.${found}`);
}

function keep(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
