// What a visitor may choose while nobody is there: wait, go back to the assistant, end the chat. And how
// a brief reaches an agent who is already looking.
import { expect, test } from '@playwright/test';
import { openStage, type Stage, widgetOn } from './stage.ts';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

test('with nobody there a visitor is told so, goes back to the assistant, ends the chat and reopens it', async ({
  page,
}) => {
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();

  // What the assistant does not know it says, and offers a person beside it.
  await chat.say('Who won the chess championship in 1972?');
  await expect(chat.log.getByRole('button', { name: 'Talk to a person' })).toBeVisible();

  // Nobody is signed in: that is what the visitor is told, and no time is promised.
  await chat.log.getByRole('button', { name: 'Talk to a person' }).click();
  await expect(chat.widget.getByText('Nobody is here right now.')).toBeVisible();
  await expect(chat.widget.getByText('We aim to be with you by')).toHaveCount(0);
  await chat.say('I will try again tomorrow');

  await chat.widget.getByRole('button', { name: 'Talk to the assistant instead' }).click();
  await expect(chat.log.getByText('You are back with the assistant')).toBeVisible();
  await chat.say('How much is shipping to Norway?');
  await expect(chat.log.getByText('14.95').first()).toBeVisible();

  await chat.widget.getByRole('button', { name: 'More' }).click();
  await chat.widget.getByRole('menuitem', { name: 'End chat' }).click();
  await expect(chat.log.getByText('You ended the conversation.')).toBeVisible();
  await chat.say('Hello again');
  await expect(chat.log.getByText('The conversation is open again')).toBeVisible();
  await expect(chat.log.getByText('I will try again tomorrow')).toHaveCount(1);
});

test('an agent who watches sees the request come, and the brief with it, without doing anything', async ({
  browser,
  page,
}) => {
  const eve = await stage.agent(browser, 'Eve');
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say('Can I return an opened bag of beans? My order is NB-200417.');
  const queue = eve.getByRole('navigation').or(eve.locator('.queue')).first();
  await queue.getByRole('button').filter({ hasText: 'NB-200417' }).click();
  await expect(eve.getByRole('log').getByText('opened bag of beans')).toBeVisible();

  await chat.widget.getByRole('button', { name: 'Talk to a person' }).first().click();
  const brief = eve.getByRole('complementary', { name: 'Brief' });
  await expect(brief.getByText('pressed “Talk to a person”')).toBeVisible();
  await expect(brief.getByText('NB-200417').first()).toBeVisible();
  await eve.keyboard.press('c');
  await expect(chat.log.getByText('Eve joined the conversation')).toBeVisible();
  // Taken over, it stays beside the thread.
  await expect(brief.getByText('pressed “Talk to a person”')).toBeVisible();
});
