// What the visitors and agents of the recorded demo conversations say and do. Everything else in the
// recording, the answers, decisions and handoffs, is the relay's own.
import type { AgentCommand, Page } from '@warmline/protocol';

/** One thing somebody does; the next one waits until the relay has done what it owes. */
export type Act =
  | { readonly visitor: string; readonly page?: Page }
  /** The visitor presses “Talk to a person”. */
  | { readonly press: true }
  | { readonly end: true }
  | { readonly agent: AgentCommand };

export interface Script {
  readonly about: string;
  readonly acts: readonly Act[];
}

const says = (...texts: readonly string[]): readonly Act[] => texts.map((visitor) => ({ visitor }));
const ends: Act = { end: true };
const claims: Act = { agent: { type: 'claim' } };
const writes = (text: string): Act => ({ agent: { type: 'send_message', text } });
const resolves = (outcome: string): Act => ({ agent: { type: 'resolve', outcome } });
const page = (path: string, title: string, context?: Page['context']): Page => ({
  url: `http://localhost:4173${path}`,
  title,
  ...(context ? { context } : {}),
});

/** In the order in which they are played. */
export const SCRIPTS: readonly Script[] = [
  // Answered by the assistant.
  { about: 'shipping cost', acts: [...says('How much is shipping to Germany?', 'Thanks!'), ends] },
  { about: 'return window', acts: says('How long do I have to send something back?') },
  {
    about: 'refund time',
    acts: [...says('I paid by PayPal. How long does a refund take?', 'Perfect, thank you'), ends],
  },
  {
    about: 'two questions',
    acts: says('Which grinder is better for espresso?', 'And how do I clean the Granite?'),
  },
  { about: 'gift card validity', acts: [...says('How long is a gift card valid?'), ends] },
  {
    about: 'express',
    acts: says('Is there express delivery to Belgium?', 'Until when must I order?', 'thanks'),
  },
  { about: 'descaling', acts: says('How often should I descale the Harbour?') },
  {
    about: 'warranty',
    acts: [...says('What does the warranty on the grinder cover?', 'Great, thanks.'), ends],
  },
  { about: 'invoice', acts: says('Where can I find the invoice for my order?') },
  { about: 'bean storage', acts: says('How should I store coffee beans?', 'Can I freeze them?') },
  { about: 'payment methods', acts: says('Which payment methods do you accept?') },
  { about: 'tracking', acts: [...says('How can I track my parcel?', 'ok thanks'), ends] },
  { about: 'pick-up', acts: says('Can I pick up an order in the store?') },
  { about: 'price match', acts: says('Do you match the prices of other shops?') },
  { about: 'subscription pause', acts: [...says('How do I pause my beans subscription?'), ends] },
  { about: 'customs', acts: says('Do I have to pay customs in Norway?', 'And in Switzerland?') },
  { about: 'discount code', acts: says('Can I combine two discount codes?') },
  {
    about: 'spare parts',
    acts: says('Do you sell spare burrs for the Pebble?', 'thank you very much'),
  },
  { about: 'loyalty points', acts: says('When do loyalty points expire?') },
  { about: 'recycling', acts: says('Can I recycle the coffee bags?') },
  {
    about: 'pour-over',
    acts: says('What water temperature for a pour-over?', 'And how much coffee for two cups?'),
  },
  { about: 'business orders', acts: says('Do you have prices for wholesale orders?') },
  { about: 'account e-mail', acts: says('How do I change the e-mail address of my account?') },
  { about: 'are you human', acts: says('Are you a robot?', 'How much is shipping to France?') },
  {
    about: 'storing milk',
    acts: says('How do I return a brewer that I have used once?', 'What does it cost from Norway?'),
  },
  {
    about: 'not transferred',
    acts: says("Please don't transfer me, just tell me the opening hours."),
  },
  {
    about: 'repair',
    acts: [...says('My kettle is broken, how do repairs work?', 'thanks, that helps'), ends],
  },
  { about: 'allergens', acts: says('Which of your syrups contain nuts?') },

  // Explicit requests.
  {
    about: 'control pressed',
    acts: [
      ...says('Can I change the address of an order?'),
      { press: true },
      claims,
      writes('Hello, I can change it for you. What is the new address?'),
      ...says('The same street, number 12 instead of 21.'),
      writes('Done. The parcel goes to number 12.'),
      ...says('Thank you!'),
      resolves('Address changed before dispatch.'),
    ],
  },
  {
    about: 'asked in German',
    acts: [
      ...says('Ich möchte bitte mit einem Mitarbeiter sprechen.'),
      claims,
      writes('Guten Tag, womit kann ich helfen?'),
      resolves('Wanted to know a price.'),
    ],
  },
  {
    about: 'asked at the end of a long sentence',
    acts: [
      ...says(
        'My pour-over set came without the paper filters that the page promised and I would rather talk to a real person about it.',
      ),
      claims,
      writes('I am sorry about that. I am sending the filters today.'),
      {
        agent: {
          type: 'hand_back',
          note: {
            decided: ['The missing filters are sent today, free of charge.'],
            done: ['Replacement shipment made.'],
            left: [],
            mustNot: ['Offer a refund for the filters.'],
            promised: ['The filters arrive within three working days.'],
          },
        },
      },
      ...says('When will the filters arrive?'),
    ],
  },

  // Hard gates.
  {
    about: 'refund of money',
    acts: [
      ...says('I want my money back for the Harbour, it was € 649.'),
      claims,
      writes('I am looking at your order.'),
      resolves('Refund started.'),
    ],
  },
  {
    about: 'charged twice',
    acts: [
      ...says('You charged my card twice for the same order and I dispute the second charge.'),
      claims,
      resolves('Second charge released.'),
    ],
  },
  {
    about: 'account taken over',
    acts: says('Someone hacked my account and ordered with my card.'),
  },
  { about: 'lawyer', acts: says('If this is not solved by Friday my lawyer will write to you.') },
  {
    about: 'burn',
    acts: [
      ...says('The kettle lid came off and I burned my hand badly, I need medical advice.'),
      claims,
      resolves('Sent to a doctor; product report opened.'),
    ],
  },
  { about: 'closing the account', acts: says('Please close my account and delete it.') },
  { about: 'crisis', acts: says('I do not want to live any more.') },

  // Softer signals.
  { about: 'out of domain', acts: says('Can you recommend a good mortgage for my flat?') },
  {
    about: 'angry',
    acts: says(
      'Where is my parcel?',
      'That is useless. You are not helping me at all!',
      'This is ridiculous, what a terrible service. I am so angry!!',
    ),
  },
  {
    about: 'asked three times',
    acts: says(
      'How much is shipping to Norway?',
      'What does it cost to ship to Norway?',
      'Again: what is the shipping price for Norway?',
    ),
  },
  {
    about: 'no answer twice',
    acts: says(
      'Does the Granite fit under a shelf of 38 centimetres?',
      'Who designed the logo of your shop?',
      'How many people work at the roastery?',
    ),
  },
  {
    about: 'a big cart',
    acts: [
      {
        visitor: 'Can I pay by bank transfer?',
        page: page('/checkout', 'Checkout', { segment: 'vip', cartValue: 1_850, currency: 'EUR' }),
      },
    ],
  },
  {
    about: 'many things at once',
    acts: says(
      'I ordered a Granite and two bags of beans, one bag arrived open, the grinder has the wrong plug, I used a discount code that was not applied, the invoice is in the name of my old company, and I also want to move the subscription to another address from March, unless the beans are cheaper in the store, in which case cancel it.',
    ),
  },
  {
    about: 'a cross-border return of a part of an order',
    acts: says(
      'I live in Switzerland, bought three items, one was a gift card, and want to return only the used kettle without its box. What do I get back?',
      'That does not answer it. What do I get back for the kettle?',
    ),
  },
  // An agent steps in unasked.
  {
    about: 'stepped in',
    acts: [
      ...says('Is the Harbour machine loud?'),
      claims,
      writes('I have one here: about as loud as a conversation.'),
      resolves('Answered.'),
    ],
  },
];

/**
 * The article that answers each question the assistant is asked; null: none does. By these the recorded
 * answers are labelled right or wrong.
 */
export const ANSWERED_BY: Readonly<Record<string, string | null>> = {
  'How much is shipping to Germany?': 'shipping-times-and-costs',
  'How long do I have to send something back?': 'returns',
  'I paid by PayPal. How long does a refund take?': 'refunds',
  'Which grinder is better for espresso?': 'grinder-guide',
  'And how do I clean the Granite?': 'grinder-cleaning',
  'How long is a gift card valid?': 'gift-cards',
  'Is there express delivery to Belgium?': 'express-delivery',
  'Until when must I order?': 'express-delivery',
  'How often should I descale the Harbour?': 'descaling-espresso-machines',
  'What does the warranty on the grinder cover?': 'warranty',
  'Where can I find the invoice for my order?': 'invoices-and-vat',
  'How should I store coffee beans?': 'bean-freshness-and-storage',
  'Can I freeze them?': 'bean-freshness-and-storage',
  'Which payment methods do you accept?': 'payment-methods',
  'How can I track my parcel?': 'track-your-parcel',
  'Can I pick up an order in the store?': 'store-pick-up',
  'Do you match the prices of other shops?': 'price-match',
  'How do I pause my beans subscription?': 'beans-subscription',
  'Do I have to pay customs in Norway?': 'customs-and-import-duties',
  'And in Switzerland?': 'customs-and-import-duties',
  'Can I combine two discount codes?': 'discount-codes',
  'Do you sell spare burrs for the Pebble?': 'spare-parts',
  'When do loyalty points expire?': 'loyalty-points',
  'Can I recycle the coffee bags?': 'recycling-and-packaging',
  'What water temperature for a pour-over?': 'brew-pour-over',
  'And how much coffee for two cups?': 'brew-pour-over',
  'Do you have prices for wholesale orders?': 'wholesale-orders',
  'How do I change the e-mail address of my account?': 'your-account',
  'Are you a robot?': null,
  'How much is shipping to France?': 'shipping-times-and-costs',
  'How do I return a brewer that I have used once?': 'returns',
  'What does it cost from Norway?': 'returns',
  "Please don't transfer me, just tell me the opening hours.": 'contact-and-opening-hours',
  'My kettle is broken, how do repairs work?': 'repairs',
  'Which of your syrups contain nuts?': null,
  'Can I change the address of an order?': 'change-or-cancel-an-order',
  'Can you recommend a good mortgage for my flat?': null,
  'Where is my parcel?': 'track-your-parcel',
  'How much is shipping to Norway?': 'shipping-times-and-costs',
  'What does it cost to ship to Norway?': 'shipping-times-and-costs',
  'Again: what is the shipping price for Norway?': 'shipping-times-and-costs',
  'Does the Granite fit under a shelf of 38 centimetres?': null,
  'Who designed the logo of your shop?': null,
  'How many people work at the roastery?': null,
  'Can I pay by bank transfer?': 'payment-methods',
  'I live in Switzerland, bought three items, one was a gift card, and want to return only the used kettle without its box. What do I get back?':
    'returns',
  'Is the Harbour machine loud?': null,
};
