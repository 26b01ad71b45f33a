// How what a pattern matches can begin: read from its source, so that a text which has no such
// beginning need not be searched for it.

/** Where the matches of a pattern can begin, and with which letters: at most `MOST_LETTERS` of each. */
export interface Beginnings {
  /** Of matches that stand at the start of the text. */
  readonly ofText: ReadonlySet<string>;
  /** … with no letter or digit before them. */
  readonly ofWord: ReadonlySet<string>;
  /** … anywhere. */
  readonly anywhere: ReadonlySet<string>;
}

const MOST_LETTERS = 4;
/** A class of more characters, or more beginnings, tell too little. */
const MOST_OF_CLASS = 16;
const MOST_BEGINNINGS = 4_000;

/** The ways in which a part of a pattern can begin. */
interface Ways {
  /** All of what the part matches: what follows it comes next. */
  readonly whole: ReadonlySet<string>;
  /** Only how it begins: anything may follow. */
  readonly begun: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const EMPTY: Ways = { whole: new Set(['']), begun: NOTHING };
const ANYTHING: Ways = { whole: NOTHING, begun: new Set(['']) };

const TEXT_START = '^';
const WORD_STARTS = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?<![\\p{L}\\p{N}])'] as const;

/**
 * The beginnings of a pattern; one that can begin in any way has the empty one.
 * @param source of a pattern that tells capitals apart
 */
export function beginningsOf(source: string): Beginnings {
  const reader = new PatternReader(source);
  const found = {
    ofText: new Set<string>(),
    ofWord: new Set<string>(),
    anywhere: new Set<string>(),
  };
  do {
    const rest = source.slice(reader.at);
    const isOfWord = WORD_STARTS.some((start) => rest.startsWith(start));
    const place = rest.startsWith(TEXT_START) ? 'ofText' : isOfWord ? 'ofWord' : 'anywhere';
    const { whole, begun } = reader.sequence();
    for (const beginning of [...whole, ...begun]) found[place].add(beginning);
  } while (reader.takes('|'));
  if (reader.at < source.length) throw new Error(`Not read from ${reader.at} on: ${source}`);
  return found;
}

class PatternReader {
  at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Passes over these characters if they come next. */
  takes(characters: string): boolean {
    if (!this.#source.startsWith(characters, this.at)) return false;
    this.at += characters.length;
    return true;
  }

  /** One alternative. */
  sequence(): Ways {
    let ways = EMPTY;
    while (this.at < this.#source.length) {
      const next = this.#source.charAt(this.at);
      if (next === '|' || next === ')') break;
      const part = this.#repeated(this.#one());
      if (ways.whole.size > 0) ways = joined(ways, part);
    }
    return ways;
  }

  #alternatives(): Ways {
    const alternatives = [this.sequence()];
    while (this.takes('|')) alternatives.push(this.sequence());
    return either(alternatives);
  }

  #one(): Ways {
    if (this.takes('(')) return this.#group();
    if (this.takes('[')) return this.#class();
    if (this.takes('^') || this.takes('$') || this.takes('\\b') || this.takes('\\B')) return EMPTY;
    if (this.takes('.')) return ANYTHING;
    const character = this.#character();
    return character === null ? ANYTHING : { whole: new Set([character]), begun: NOTHING };
  }

  #group(): Ways {
    const isLook = ['?=', '?!', '?<=', '?<!'].some((look) => this.takes(look));
    if (!isLook && !this.takes('?:')) {
      const name = /^\?<\w+>/.exec(this.#source.slice(this.at));
      this.at += name?.[0].length ?? 0;
    }
    const ways = this.#alternatives();
    this.takes(')');
    return isLook ? EMPTY : ways;
  }

  #class(): Ways {
    let isKnown = !this.takes('^');
    const members = new Set<string>();
    while (!this.takes(']')) {
      const first = this.#character();
      const isRange =
        this.#source.charAt(this.at) === '-' && this.#source.charAt(this.at + 1) !== ']';
      if (first === null) isKnown = false;
      else if (!isRange) members.add(first);
      else {
        this.takes('-');
        const last = this.#character()?.codePointAt(0) ?? Number.POSITIVE_INFINITY;
        const from = first.codePointAt(0) ?? 0;
        if (last - from > MOST_OF_CLASS) isKnown = false;
        else for (let code = from; code <= last; code += 1) members.add(String.fromCodePoint(code));
      }
    }
    return isKnown && members.size <= MOST_OF_CLASS ? { whole: members, begun: NOTHING } : ANYTHING;
  }

  /** The next character as it is matched, or null for one of several. */
  #character(): string | null {
    const plain = String.fromCodePoint(this.#source.codePointAt(this.at) ?? 0);
    if (plain !== '\\') {
      this.at += plain.length;
      return plain;
    }
    const rest = this.#source.slice(this.at);
    const named = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/i.exec(rest);
    if (named) {
      this.at += named[0].length;
      return String.fromCodePoint(Number.parseInt(named[1] ?? named[2] ?? named[3] ?? '', 16));
    }
    const several = /^\\(?:[pP]\{[^}]*\}|[dDsSwW\dkcfnrtv0])/.exec(rest);
    if (several) {
      this.at += several[0].length;
      return null;
    }
    this.takes('\\');
    const character = String.fromCodePoint(this.#source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return character;
  }

  #repeated(ways: Ways): Ways {
    const sign = this.#source.charAt(this.at);
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return ways;
    const written = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.at));
    if (!written) throw new Error(`No quantifier at ${this.at} of ${this.#source}`);
    this.at += written[0].length;
    if (sign === '?') return either([EMPTY, ways]);
    const several: Ways = { whole: NOTHING, begun: new Set([...ways.whole, ...ways.begun]) };
    return sign === '*' || written[1] === '0' ? either([EMPTY, several]) : several;
  }
}

function either(all: readonly Ways[]): Ways {
  const whole = new Set<string>();
  const begun = new Set<string>();
  for (const ways of all) {
    for (const letters of ways.whole) whole.add(letters);
    for (const letters of ways.begun) begun.add(letters);
  }
  return bounded({ whole, begun });
}

function joined(a: Ways, b: Ways): Ways {
  const whole = new Set<string>();
  const begun = new Set(a.begun);
  for (const first of a.whole) {
    for (const next of b.whole) {
      const letters = first + next;
      if (letters.length < MOST_LETTERS) whole.add(letters);
      else begun.add(letters.slice(0, MOST_LETTERS));
    }
    for (const next of b.begun) begun.add((first + next).slice(0, MOST_LETTERS));
  }
  return bounded({ whole, begun });
}

function bounded(ways: Ways): Ways {
  return ways.whole.size + ways.begun.size > MOST_BEGINNINGS ? ANYTHING : ways;
}
