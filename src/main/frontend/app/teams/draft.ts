import { computed, ref, shallowRef } from 'vue';
import { planned, ROLES, type Role } from './matrix';
import type { Round } from './questions';

/** A seat of the plan; its key stays the same whoever sits on it. */
export interface Seat {
  key: string;
  team: string;
  role: Role;
}

/** Who is to sit where, by the key of the seat; nothing is sent before it is appointed. */
export type Sitting = Readonly<Record<string, string>>;

const KEPT = 'jingwei:draft:';

/** The seats of a round while they are being filled: every move can be taken back. */
export function useDraft(round: Round) {
  const seats = seatsOf(round);
  const standing = standingOf(round, seats);
  const kept = recall(round, seats);
  const sitting = shallowRef<Sitting>(kept?.sitting ?? standing);
  const done = ref<Sitting[]>([]);
  const undone = ref<Sitting[]>([]);

  function become(next: Sitting) {
    done.value = [...done.value, sitting.value];
    undone.value = [];
    show(next);
  }

  function show(next: Sitting) {
    sitting.value = next;
    // ids alone, in this tab: names stay with the service
    sessionStorage.setItem(KEPT + round.id, JSON.stringify({ version: round.version, sitting: next }));
  }

  return {
    seats,
    standing,
    sitting,
    /** True where moves made before somebody else changed the round were carried over. */
    isCarried: kept?.isCarried ?? false,
    isChanged: computed(() => seats.some((seat) => sitting.value[seat.key] !== standing[seat.key])),
    canUndo: computed(() => done.value.length > 0),
    canRedo: computed(() => undone.value.length > 0),

    /** Whoever sat there gives way; whoever comes leaves the seat he had. */
    place(cadre: string, seat: string) {
      const rest = Object.entries(sitting.value).filter(([key, who]) => who !== cadre && key !== seat);
      become({ ...Object.fromEntries(rest), [seat]: cadre });
    },

    clear(seat: string) {
      become(Object.fromEntries(Object.entries(sitting.value).filter(([key]) => key !== seat)));
    },

    become,

    undo() {
      const before = done.value.at(-1);
      if (before) {
        undone.value = [...undone.value, sitting.value];
        done.value = done.value.slice(0, -1);
        show(before);
      }
    },

    redo() {
      const next = undone.value.at(-1);
      if (next) {
        done.value = [...done.value, sitting.value];
        undone.value = undone.value.slice(0, -1);
        show(next);
      }
    },

    forget() {
      sessionStorage.removeItem(KEPT + round.id);
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;

function seatsOf(round: Round): Seat[] {
  return round.teams.flatMap((team) =>
    ROLES.flatMap((role) =>
      Array.from({ length: planned(team)[role] }, (_, place) => ({ key: `${team.id}/${role}/${place}`, team: team.id, role })),
    ),
  );
}

function standingOf(round: Round, seats: Seat[]): Sitting {
  return seated(
    seats,
    round.teams.flatMap((team) =>
      team.seats.flatMap((seat) => (seat.member ? [{ team: team.id, role: seat.role, cadre: seat.member.id }] : [])),
    ),
  );
}

/** People on the seats of the plan, each on the first free one of his team and role. */
export function seated(seats: Seat[], people: { team: string; role: Role; cadre: string }[]): Sitting {
  const sitting: Record<string, string> = {};
  for (const { team, role, cadre } of people) {
    const free = seats.find((seat) => seat.team === team && seat.role === role && !(seat.key in sitting));
    if (free) {
      sitting[free.key] = cadre;
    }
  }
  return sitting;
}

/** Who sits where, as a part of an address: ids alone, in the order of the seats, and for which state of the round. */
export function written(round: Round, seats: Seat[], sitting: Sitting): string {
  return [round.version, ...seats.map((seat) => sitting[seat.key] ?? '')].join('.');
}

/** What somebody else has written; nothing where the round has changed since. */
export function read(round: Round, seats: Seat[], text: string): Sitting | undefined {
  const [version, ...people] = text.split('.');
  return version === String(round.version) && people.length === seats.length
    ? Object.fromEntries(seats.flatMap((seat, at) => (people[at] ? [[seat.key, people[at]]] : [])))
    : undefined;
}

function recall(round: Round, seats: Seat[]): { sitting: Sitting; isCarried: boolean } | undefined {
  const kept = sessionStorage.getItem(KEPT + round.id);
  if (!kept || !isOpen(round)) {
    return undefined;
  }
  const { version, sitting } = JSON.parse(kept) as { version: number; sitting: Sitting };
  const still = Object.entries(sitting).filter(([key]) => seats.some((seat) => seat.key === key));
  return { sitting: Object.fromEntries(still), isCarried: version !== round.version };
}

/** Whether the teams as a whole are still to be appointed, or were withdrawn after the round had begun. */
export function isOpen(round: Round): boolean {
  const isEmpty = round.teams.every((team) => team.seats.length === 0);
  return round.status === 'PLANNED' || round.status === 'STAFFING' || (round.status === 'RUNNING' && isEmpty);
}
