// When the softer signals bring or offer a person. An explicit request is not among them: nothing
// configures it. All keys are optional; the preset fills the rest.
import * as v from 'valibot';
import {
  byLanguage,
  count,
  language,
  mode,
  money,
  names,
  priority,
  share,
  signed,
  team,
} from './values.ts';

const common = {
  mode: v.optional(mode),
  priority: v.optional(v.pipe(v.nullable(priority), v.description('null: that of `handoff`.'))),
  team: v.optional(team),
};

const countOrOff = (description: string) =>
  v.pipe(
    v.union([count(1, 20, description), v.literal('off')], 'give a whole number from 1, or off'),
    v.description(description),
  );

/** Any one of these is enough. */
const moodEntries = {
  frustration: v.optional(share('Frustration of the last message, from this on.')),
  level: v.optional(signed('Mood of the last messages together, at or below this.')),
  slope: v.optional(signed('Change of mood from message to message, at or below this.')),
  repetition: v.optional(share('Complaint that the answers repeat themselves, from this on.')),
  negatedMessages: v.optional(count(2, 10, 'Messages in a row that say no, in a bad mood.')),
  swearWords: v.optional(count(0, 20, 'Swear words in the last messages; 0: never.')),
};

export const triggersSchema = v.pipe(
  v.strictObject({
    outOfDomain: v.optional(
      v.pipe(
        v.strictObject({
          ...common,
          knownBelow: v.optional(
            share('How unlikely it must be that the site knows the need; 0.5 is balanced.'),
          ),
          byLanguage: v.optional(byLanguage('Other thresholds for some languages.')),
        }),
        v.description('The visitor asks what the site’s knowledge and examples do not cover.'),
      ),
    ),
    sentiment: v.optional(
      v.pipe(
        v.strictObject({
          ...common,
          ...moodEntries,
          byLanguage: v.optional(
            v.pipe(
              v.record(language, v.strictObject(moodEntries), 'give languages with thresholds'),
              v.description('Other thresholds for some languages.'),
            ),
          ),
        }),
        v.description('The visitor is frustrated. Being brief is not being frustrated.'),
      ),
    ),
    repeatLoop: v.optional(
      v.pipe(
        v.strictObject({
          ...common,
          above: v.optional(share('How likely three questions must be about one need.')),
        }),
        v.description('The visitor asks the same a third time, or the assistant repeats itself.'),
      ),
    ),
    failedAttempts: v.optional(
      v.pipe(
        v.strictObject({
          offerAfter: v.optional(
            countOrOff('Failed attempts in a row before a person is offered.'),
          ),
          actAfter: v.optional(countOrOff('Failed attempts in a row before a person takes over.')),
          priority: common.priority,
          team: common.team,
        }),
        v.description('Answers that failed, were too unsure, or were corrected or taken back.'),
      ),
    ),
    stakes: v.optional(
      v.pipe(
        v.strictObject({
          ...common,
          cartValue: v.optional(money('A cart worth at least this.')),
          accountValue: v.optional(money('A customer worth at least this.')),
          segments: v.optional(names('Customer segments, as the page names them, e.g. vip.')),
          pages: v.optional(names('Paths, e.g. /checkout or /account/*.')),
        }),
        v.description(
          'What is at stake, as the page says. It also raises the priority of every other handoff.',
        ),
      ),
    ),
    complexity: v.optional(
      v.pipe(
        v.strictObject({
          ...common,
          needs: v.optional(count(2, 20, 'Questions and requests in one message.')),
          longChars: v.optional(count(50, 8_000, 'Characters that make a message long …')),
          details: v.optional(count(1, 100, '… with this many numbers, dates and codes in it.')),
          stuck: v.optional(share('How little progress there must be.')),
        }),
        v.description('Several needs at once, many details, or a conversation that gets nowhere.'),
      ),
    ),
    toolFailure: v.optional(
      v.pipe(
        v.strictObject({
          ...common,
          after: v.optional(count(1, 20, 'Failed actions before the rule fires.')),
        }),
        v.description('An action of the assistant failed, or nobody knows whether it happened.'),
      ),
    ),
  }),
  v.description('What each signal does: off, offer or act, and from which threshold.'),
);
