import { computed, reactive, ref, shallowRef, watch, type Ref } from 'vue';
import { ask, Fault } from '../api/client';
import { language } from '../words/words';
import { isOpen, useDraft, type Seat } from './draft';
import { rank, worst, type Matrix, type Outcome, type Role, type Verdict } from './matrix';
import { EXPLAIN, type Explained, type Round } from './questions';

/** What the service answered of a seat as it is filled now. */
export interface Confirmed {
  cadre: string;
  outcome: Outcome;
}

/** What is asked about: a person for a seat of a team. */
export interface Asked {
  cadre: string;
  team: string;
  role: Role;
}

/** Tells people what came of a move; a refusal is to be seen as one. */
export type Say = (key: string, words?: Record<string, unknown>, refusal?: boolean) => void;

/** The board of a round: who sits where, who is held, what is asked and what the service has said. */
export function useBoard(round: Round, matrix: Ref<Matrix | undefined>, say: Say) {
  const draft = useDraft(round);
  const names = reactive(new Map<string, string>());
  const held = ref<string>();
  const chosen = ref<string>();
  const asked = shallowRef<Asked>();
  const explained = shallowRef<Explained>();
  const explainFault = ref<unknown>();
  /** The seat that the tabulator leads to; the arrows lead on from it. */
  const at = ref(draft.seats[0]?.key);
  const confirmed = reactive(new Map<string, Confirmed>());
  const replacing = ref<{ cadre: string; seat: string }>();

  watch(language, () => asked.value && explain(asked.value));
  round.teams.forEach((team) => team.seats.forEach(({ member }) => member && names.set(member.id, member.name)));

  const seatOf = computed(() => new Map(Object.entries(draft.sitting.value).map(([key, cadre]) => [cadre, key])));

  function seat(key: string): Seat {
    return draft.seats.find((each) => each.key === key)!;
  }

  function name(cadre: string): string {
    return matrix.value?.row(cadre)?.cadre.name ?? names.get(cadre) ?? '—';
  }

  function others(team: string, cadre: string): string[] {
    return draft.seats
      .filter((each) => each.team === team)
      .map((each) => draft.sitting.value[each.key])
      .filter((who): who is string => who !== undefined && who !== cadre);
  }

  /** What is to be said of somebody on a seat; whoever sits there now would give way. */
  function verdict(cadre: string, key: string): Verdict | undefined {
    const { team, role } = seat(key);
    const sitter = draft.sitting.value[key];
    return matrix.value?.verdict(cadre, team, role, others(team, cadre).filter((who) => who !== sitter));
  }

  /** The service's word where it was asked, else the matrix'. */
  function outcome(key: string): Outcome | undefined {
    const cadre = draft.sitting.value[key];
    const answer = confirmed.get(key);
    return cadre === undefined ? undefined : answer?.cadre === cadre ? answer.outcome : verdict(cadre, key)?.outcome;
  }

  async function place(cadre: string, key: string) {
    const said = verdict(cadre, key);
    held.value = undefined;
    if (draft.sitting.value[key] === cadre) {
      return;
    }
    if (!said) {
      say('teams.said.notDrawable', { name: name(cadre) }, true);
      return;
    }
    const { team, role } = seat(key);
    if (!said.mayHold) {
      say('teams.said.notForRole', { name: name(cadre), role }, true);
      return;
    }
    if (said.outcome === 'BLOCKED') {
      say('teams.said.blocked', { name: name(cadre), rules: said.rules.join(' ') }, true);
      void explain({ cadre, team, role });
      return;
    }
    if (!isOpen(round)) {
      replace(cadre, key);
      return;
    }
    draft.place(cadre, key);
    chosen.value = undefined;
    say('teams.said.placed', { name: name(cadre), team: number(team), role });
    await explain({ cadre, team, role });
    confirm(cadre, key);
  }

  /** Once teams are appointed, one person comes for another, with a reason. */
  function replace(cadre: string, key: string) {
    chosen.value = undefined;
    if (round.status !== 'RUNNING' || draft.sitting.value[key] === undefined) {
      say('teams.said.notOpen', {}, true);
    } else if (seatOf.value.has(cadre)) {
      say('teams.said.sitsAlready', { name: name(cadre) }, true);
    } else {
      replacing.value = { cadre, seat: key };
    }
  }

  /** The service's answer counts: what it blocks does not stay. */
  function confirm(cadre: string, key: string) {
    if (!explained.value || draft.sitting.value[key] !== cadre || asked.value?.cadre !== cadre) {
      return;
    }
    const answer = outcomeOf(explained.value, cadre, verdict(cadre, key)?.outcome);
    confirmed.set(key, { cadre, outcome: answer });
    if (answer === 'BLOCKED') {
      draft.clear(key);
      say('teams.said.takenBack', { name: name(cadre) }, true);
    }
  }

  async function explain(question: Asked) {
    asked.value = question;
    explained.value = undefined;
    explainFault.value = undefined;
    const team = round.teams.find((each) => each.id === question.team)!;
    try {
      const { crossCheck } = await ask(EXPLAIN, {
        input: {
          candidates: [question.cadre, ...others(question.team, question.cadre)],
          targets: team.targets.map((target) => target.id),
          role: question.role,
          round: round.id,
          asOneTeam: true,
        },
      });
      if (asked.value === question) {
        explained.value = crossCheck;
      }
    } catch (caught) {
      if (asked.value === question) {
        explainFault.value = caught instanceof Fault ? caught : new Fault('broken', '');
      }
    }
  }

  /** Something was said of a finding: what the service has answered before counts no more. */
  async function askAgain() {
    confirmed.clear();
    if (asked.value) {
      await explain(asked.value);
      const key = seatOf.value.get(asked.value.cadre);
      if (key) {
        confirm(asked.value.cadre, key);
      }
    }
  }

  function remove(key: string) {
    const cadre = draft.sitting.value[key];
    if (cadre && isOpen(round)) {
      draft.clear(key);
      say('teams.said.removed', { name: name(cadre) });
    }
  }

  function number(team: string): number {
    return round.teams.find((each) => each.id === team)!.number;
  }

  function letGo() {
    held.value = undefined;
    chosen.value = undefined;
  }

  return {
    round, matrix, draft, names, at, held, chosen, asked, explained, explainFault, confirmed, replacing, seatOf, isOpen: isOpen(round),
    seat, name, others, verdict, outcome, place, remove, explain, askAgain, number, end: round.period.to ?? round.period.from, letGo,
  };
}

export type Board = ReturnType<typeof useBoard>;

/** The worst over the targets and over those beside whom he would sit. */
function outcomeOf(explained: Explained, cadre: string, together: Outcome | undefined): Outcome {
  const own = worst(explained.verdicts.nodes.filter((each) => each.candidate.id === cadre).map((each) => each.outcome));
  const beside = explained.colleagues.some((pair) => pair.first.id === cadre || pair.second.id === cadre);
  return beside && together && rank(together) > rank(own) ? together : own;
}
