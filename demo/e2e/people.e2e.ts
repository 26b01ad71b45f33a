// Who serves where, and what becomes of a visitor whose agent is removed in the midst of it.
import { expect, type Page, test } from '@playwright/test';
import { openStage, type Stage, widgetOn } from './stage.ts';

let stage: Stage;
/** The owner: the first who signed in. */
let ada: Page;
test.beforeAll(async ({ browser }) => {
  stage = await openStage('teams: [billing]\ngates:\n  billing_dispute: { team: billing }\n');
  ada = await stage.agent(browser, 'Ada');
});
test.afterAll(() => stage.close());

test('a handoff for a team nobody is in is anyone’s, with an alert, until somebody joins it', async ({
  page,
}) => {
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say('I was charged twice for order NB-104233');
  const waiting = ada.getByRole('region', { name: 'Waiting' });
  await waiting.getByRole('button').first().click();
  await expect(ada.getByRole('log').getByText(/Nobody is in the team .billing/)).toBeVisible();

  await ada.getByRole('button', { name: 'People' }).click();
  await ada.getByRole('button', { name: 'Your teams' }).click();
  await ada.getByRole('checkbox', { name: 'billing' }).check();
  await ada.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(ada.getByRole('dialog').getByText('billing')).toBeVisible();
  await ada.keyboard.press('Escape');

  // The next one reaches the team.
  await chat.widget.getByRole('button', { name: 'Talk to the assistant instead' }).click();
  await expect(chat.log.getByText('You are back with the assistant')).toBeVisible();
  await chat.say('I was charged twice again, 40 euros each time');
  await expect(waiting.getByText('billing', { exact: true })).toBeVisible();
});

test('an owner removes an agent: the visitor is told and next in line, the agent is signed out', async ({
  browser,
  page,
}) => {
  const eve = await stage.agent(browser, 'Eve');
  await page.goto(stage.shopUrl);
  const chat = widgetOn(page);
  await chat.open();
  await chat.say('Could I talk to a person, please? My kettle leaks.');
  await eve.getByRole('region', { name: 'Waiting' }).getByText('My kettle leaks').click();
  await eve.getByRole('button', { name: /Take over/ }).click();
  await expect(chat.log.getByText('Eve joined the conversation')).toBeVisible();

  await ada.getByRole('button', { name: 'People' }).click();
  await ada.getByRole('button', { name: 'Remove Eve' }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(chat.log.getByText('Eve had to leave.')).toBeVisible();
  await expect(eve.getByText(/removed|sign in/i).first()).toBeVisible();
  await expect(
    ada.getByRole('region', { name: 'Waiting' }).getByText('My kettle leaks'),
  ).toBeVisible();
});
