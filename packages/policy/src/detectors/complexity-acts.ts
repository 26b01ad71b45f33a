// A dialogue written as acts (who did what kind of thing), and the facts about it from which one can
// tell that it goes wrong: what was said, what answered what, what came last, what was repeated, and
// how long ago things went well.
//
// The acts are those of the recorded phone calls the model learned from (booking a repair); a chat
// has no such acts, so this serves the evaluation. In the product `complexity.ts` reads progress.

import type { Row } from '../evaluation/task.ts';

export interface ActTurn {
  readonly from: 'bot' | 'user';
  readonly act: string;
  /** Kinds of things named. */
  readonly entities: readonly string[];
}

export interface ActDialogue {
  readonly id: string;
  /** Cut after the last user turn: what the bot said after it would give the end away. */
  readonly turns: readonly ActTurn[];
  /** The user asked for a person or hung up. */
  readonly wentWrong: boolean;
}

const TAIL = 5;
const NEVER = 60;
/** Acts that show the user was not where the dialogue wanted them. */
const ASTRAY = new Set([
  'other',
  'inconclusive',
  'noise',
  'rephrase',
  'salutation',
  'transfer_agent',
  'urgency',
]);
/** The way through a booking; the furthest step reached is a fact. */
const STAGES = [
  'disambiguate_user_profile',
  'ask_for_battery_health',
  'ask_desired_service',
  'ask_additional_service',
  'transportation_of_device',
  'inform_schedule_inspection',
  'propose_date',
  'confirm_date_scheduled',
];
const PROPOSALS = ['propose_date', 'time_asked_unavailable_propose_new', 'propose_earliest_time'];

/** The rows that are dialogues of acts; others are left out, and so are dialogues without a user. */
export function actDialogues(rows: readonly Row[]): readonly ActDialogue[] {
  return rows.flatMap((row) => {
    const { id, turns, handoff_or_hangup: wentWrong } = row;
    if (typeof id !== 'string' || typeof wentWrong !== 'boolean' || !Array.isArray(turns))
      return [];
    const read = turns.map(turnOf);
    const end = read.map(({ from }) => from).lastIndexOf('user') + 1;
    return end === 0 ? [] : [{ id, wentWrong, turns: read.slice(0, end) }];
  });
}

function turnOf(turn: unknown): ActTurn {
  const { r, act, ents } = turn as { r?: unknown; act?: unknown; ents?: unknown };
  return {
    from: r === 'user' ? 'user' : 'bot',
    act: String(act),
    entities: Array.isArray(ents) ? ents.map(String) : [],
  };
}

/** Facts by name; what is not named is 0. */
export function factsOf(turns: readonly ActTurn[]): ReadonlyMap<string, number> {
  const facts = new Map<string, number>();
  const add = (name: string, amount = 1) => facts.set(name, (facts.get(name) ?? 0) + amount);
  const users = turns.filter(({ from }) => from === 'user');
  const bots = turns.filter(({ from }) => from === 'bot');
  add('turns', turns.length);
  add('user turns', users.length);
  for (const { from, act, entities } of turns) {
    add(`${from} ${act}`);
    for (const entity of entities) add(`${from} names ${entity}`);
    if (from === 'user') add('user names', entities.length);
  }
  addExchanges(turns, add);
  addTail(turns, add);
  for (const { act } of users.slice(-4, -1)) add(`lately user ${act}`);
  for (const { act } of bots.slice(-4)) add(`lately bot ${act}`);
  addProgress(turns, add);
  addPlaces(turns, add);
  return facts;
}

type Add = (name: string, amount?: number) => void;

/** What answered what, and what was repeated. */
function addExchanges(turns: readonly ActTurn[], add: Add): void {
  const botActs = new Map<string, number>();
  let bot = '^';
  let user = '^';
  let negations = 0;
  let mostRepeated = 0;
  turns.forEach(({ from, act }, at) => {
    if (from === 'bot') {
      const times = (botActs.get(act) ?? 0) + 1;
      botActs.set(act, times);
      if (act !== 'propose_date') mostRepeated = Math.max(mostRepeated, times);
      if (act === bot) add('bot repeats');
      bot = act;
      return;
    }
    add(`${bot} > ${act}`);
    if (act === user) add('user repeats');
    if (turns[at - 1]?.from === 'user') add('user goes on');
    if (act === 'negate') negations += 1;
    if (act === 'confirm') negations = 0;
    user = act;
  });
  add('most repeated', mostRepeated);
  add('negations in a row', negations);
}

/** The last turns, by place. */
function addTail(turns: readonly ActTurn[], add: Add): void {
  for (let back = 1; back <= Math.min(TAIL, turns.length); back += 1) {
    const turn = turns[turns.length - back];
    if (!turn) continue;
    add(`${back} back ${turn.act}`);
    for (const entity of turn.entities) add(`${back} back names ${entity}`);
    add(`${back} back names`, turn.entities.length);
  }
}

/** How far it came, and how long ago things went well or badly. */
function addProgress(turns: readonly ActTurn[], add: Add): void {
  const since = (is: (turn: ActTurn) => boolean) => {
    const back = [...turns].reverse().findIndex(is);
    return back < 0 ? NEVER : back + 1;
  };
  const users = turns.filter(({ from }) => from === 'user');
  const count = (is: (turn: ActTurn) => boolean) => turns.filter(is).length;
  add(
    'since confirmed',
    since(({ from, act }) => from === 'user' && act === 'confirm'),
  );
  add(
    'since booked',
    since(({ act }) => act.startsWith('confirm_date') || act === 'confirm_change_schedule'),
  );
  add(
    'since unavailable',
    since(({ act }) => act === 'time_asked_unavailable_propose_new'),
  );
  add(
    'since proposed',
    since(({ act }) => act === 'propose_date'),
  );
  add(
    'since negated',
    since(({ act }) => act === 'negate'),
  );
  add(
    'share negated',
    users.filter(({ act }) => act === 'negate').length / Math.max(1, users.length),
  );
  add('astray', users.filter(({ act }) => ASTRAY.has(act) || act.startsWith('q_')).length);
  const acts = new Set(turns.map(({ act }) => act));
  add('stage', 1 + Math.max(-1, ...STAGES.map((act, stage) => (acts.has(act) ? stage : -1))));
  add(
    'proposals',
    count(({ act }) => PROPOSALS.includes(act)),
  );
}

/** Where each act came first, and how long ago last: the more recent, the higher; 0 when never. */
function addPlaces(turns: readonly ActTurn[], add: Add): void {
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  turns.forEach(({ from, act }, at) => {
    const name = `${from} ${act}`;
    if (!firsts.has(name)) firsts.set(name, at + 1);
    lasts.set(name, Math.max(1, NEVER - (turns.length - at)));
  });
  for (const [name, place] of firsts) add(`first ${name}`, place);
  for (const [name, recent] of lasts) add(`last ${name}`, recent);
}
