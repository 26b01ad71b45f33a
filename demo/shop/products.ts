// What the shop sells. The drawings are made here, so that no page asks another host for anything.

export interface Product {
  readonly slug: string;
  readonly name: string;
  readonly price: number;
  readonly line: string;
  readonly about: readonly string[];
  readonly facts: readonly (readonly [string, string])[];
  /** Inner part of an SVG with viewBox 0 0 200 200. */
  readonly drawing: string;
}

const steam =
  '<path d="M86 38c-8-10 8-14 0-26M106 38c-8-10 8-14 0-26" fill="none" stroke="var(--muted)" stroke-width="4" stroke-linecap="round" opacity=".5"/>';

export const products: readonly Product[] = [
  {
    slug: 'fjord-dripper',
    name: 'Fjord dripper',
    price: 34,
    line: 'A ceramic cone for one to four cups.',
    about: [
      'Deep spiral ribs keep the paper off the wall, so the water runs evenly. The ceramic holds its heat for the three minutes a brew takes.',
      'Takes the common cone filters of size 02.',
    ],
    facts: [
      ['Material', 'Glazed stoneware'],
      ['Cups', '1 to 4'],
      ['Filters', 'Cone 02'],
      ['Dishwasher', 'Yes'],
    ],
    drawing: `${steam}<path d="M50 58h100l-34 62H84z" fill="var(--accent)"/><rect x="70" y="120" width="60" height="10" rx="5" fill="var(--accent-deep)"/><path d="M150 66c26 0 26 34-12 34" fill="none" stroke="var(--accent)" stroke-width="8"/><path d="M74 134h52l-4 46H78z" fill="var(--glass)"/><path d="M77 156h46l-2 24H79z" fill="var(--coffee)"/>`,
  },
  {
    slug: 'pebble-hand-grinder',
    name: 'Pebble hand grinder',
    price: 89,
    line: 'Steel burrs, forty clicks, fits in a bag.',
    about: [
      'A 38 mm conical steel burr on two bearings grinds 20 g for a pour-over in about 40 seconds.',
      'Forty clicks from Turkish to French press. The three-year warranty covers everything but the burrs’ wear.',
    ],
    facts: [
      ['Burr', '38 mm steel, conical'],
      ['Capacity', '20 g'],
      ['Settings', '40 clicks'],
      ['Warranty', '3 years'],
    ],
    drawing:
      '<rect x="72" y="70" width="56" height="104" rx="12" fill="var(--accent-deep)"/><rect x="72" y="116" width="56" height="10" fill="var(--accent)"/><path d="M100 70V46H150" fill="none" stroke="var(--muted)" stroke-width="8" stroke-linecap="round"/><circle cx="154" cy="46" r="12" fill="var(--wood)"/><rect x="82" y="58" width="36" height="14" rx="5" fill="var(--muted)"/>',
  },
  {
    slug: 'granite-electric-grinder',
    name: 'Granite electric grinder',
    price: 219,
    line: 'Flat burrs and a timer, from espresso to press.',
    about: [
      'A 64 mm flat burr set with stepless adjustment and a dose timer in tenths of a second.',
      'Quiet enough for a flat with thin walls: the motor turns at 900 rpm.',
    ],
    facts: [
      ['Burr', '64 mm steel, flat'],
      ['Hopper', '300 g'],
      ['Speed', '900 rpm'],
      ['Warranty', '3 years'],
    ],
    drawing:
      '<path d="M66 30h68l-10 44H76z" fill="var(--glass)"/><path d="M70 48h60l-6 26H76z" fill="var(--coffee)"/><rect x="62" y="74" width="76" height="88" rx="12" fill="var(--accent-deep)"/><circle cx="100" cy="106" r="15" fill="var(--accent)"/><rect x="52" y="162" width="96" height="14" rx="6" fill="var(--muted)"/>',
  },
  {
    slug: 'heron-kettle',
    name: 'Heron gooseneck kettle',
    price: 129,
    line: 'Holds any degree from 60 to 100.',
    about: [
      'A narrow spout pours as slowly as you like. The base holds the temperature you set for 30 minutes.',
      '0.9 litres, 1,200 watts, from cold to 94 °C in about four minutes.',
    ],
    facts: [
      ['Volume', '0.9 l'],
      ['Power', '1,200 W'],
      ['Range', '60 to 100 °C'],
      ['Warranty', '2 years'],
    ],
    drawing:
      '<path d="M66 84h68l12 74H54z" fill="var(--accent)"/><path d="M62 142C20 140 44 78 18 70" fill="none" stroke="var(--accent)" stroke-width="10" stroke-linecap="round"/><path d="M136 94c38-8 42 44 8 48" fill="none" stroke="var(--wood)" stroke-width="11" stroke-linecap="round"/><rect x="76" y="72" width="48" height="12" rx="5" fill="var(--accent-deep)"/><circle cx="100" cy="66" r="8" fill="var(--wood)"/><rect x="46" y="160" width="108" height="14" rx="7" fill="var(--muted)"/>',
  },
  {
    slug: 'harbour-espresso',
    name: 'Harbour espresso machine',
    price: 549,
    line: 'One group, one boiler, no screens.',
    about: [
      'A 58 mm group, a brass boiler and a pressure gauge. Nothing to update, and every part can be replaced.',
      'Ready in eight minutes; descale it every two to three months.',
    ],
    facts: [
      ['Group', '58 mm'],
      ['Boiler', 'Brass, 0.5 l'],
      ['Tank', '2 l'],
      ['Warranty', '2 years'],
    ],
    drawing:
      '<rect x="42" y="44" width="116" height="50" rx="12" fill="var(--accent-deep)"/><rect x="52" y="94" width="26" height="70" fill="var(--accent)"/><rect x="42" y="160" width="116" height="14" rx="6" fill="var(--muted)"/><circle cx="134" cy="69" r="13" fill="var(--glass)"/><path d="M134 69l6-7" stroke="var(--coffee)" stroke-width="3"/><rect x="96" y="94" width="44" height="12" rx="4" fill="var(--muted)"/><path d="M138 102h26" stroke="var(--wood)" stroke-width="9" stroke-linecap="round"/><path d="M104 132h30l-4 28h-22z" fill="var(--glass)"/><path d="M106 144h26l-2 16h-22z" fill="var(--coffee)"/>',
  },
  {
    slug: 'beans-subscription',
    name: 'Beans by post',
    price: 14,
    line: 'Roasted on Monday, in your letterbox by Friday.',
    about: [
      '250 g of whole beans every two, four or six weeks. Skip, pause or cancel until two days before dispatch.',
      'Each bag carries its roasting date; it is at its best from day 7 to day 30.',
    ],
    facts: [
      ['Bag', '250 g, whole beans'],
      ['Every', '2, 4 or 6 weeks'],
      ['Roast', 'Light to medium'],
      ['Cancel', 'Any time'],
    ],
    drawing:
      '<path d="M60 50h80l8 126H52z" fill="var(--wood)"/><path d="M60 50h80l-4-18H64z" fill="var(--accent-deep)"/><rect x="74" y="86" width="52" height="52" rx="8" fill="var(--surface)"/><ellipse cx="100" cy="112" rx="12" ry="17" fill="var(--coffee)" transform="rotate(24 100 112)"/><path d="M93 99c10 8 4 18 14 26" stroke="var(--surface)" stroke-width="3" fill="none"/>',
  },
];
