// Who the agents are, where they serve, and how an owner removes one.
import type { DeskSites } from '@warmline/client';
import type { AgentId, Presence, SiteId } from '@warmline/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type FrameContext, frame } from './dialog-frame.ts';

export interface PeopleContext {
  readonly agents: readonly Presence[];
  readonly me: AgentId | undefined;
  readonly sites: DeskSites;
  /** Whom the owner is about to remove. */
  readonly leaving: Presence | null;
  onYourTeams(): void;
  onLeaving(agent: Presence): void;
  /** The teams one is in from now on, for each site that has any. */
  onTeams(teams: ReadonlyMap<SiteId, readonly string[]>): void;
  onRemove(agent: Presence): void;
}

type Context = FrameContext & PeopleContext;

/** Everybody, with what may be done about them. */
export function peopleView(context: Context): TemplateResult {
  const { agents, me, sites } = context;
  const isOwner = agents.some(({ id, role }) => id === me && role === 'owner');
  const hasTeams = sites.some(({ teams }) => teams.length > 0);
  return frame(
    'People',
    context,
    html`<ul class="agents">${repeat(
      agents,
      ({ id }) => id,
      (agent) => html`<li class=${agent.present ? 'here' : 'away'}>
        <i></i>
        <div><b><bdi>${agent.name}</bdi></b>${agent.id === me ? ' (you)' : ''}
          ${agent.role === 'owner' ? html`<span class="tag">owner</span>` : nothing}
          <span class="hint">${agent.present ? 'here' : 'away'}${teamsText(agent, sites)}</span></div>
        ${
          agent.id === me
            ? hasTeams
              ? html`<button type="button" class="plain" @click=${context.onYourTeams}>Your teams</button>`
              : nothing
            : isOwner
              ? html`<button type="button" class="plain" aria-label=${`Remove ${agent.name}`} @click=${() => context.onLeaving(agent)}>Remove</button>`
              : nothing
        }
      </li>`,
    )}</ul>`,
    null,
  );
}

/** Their teams, with the site where there are several. */
function teamsText({ teams }: Presence, sites: DeskSites): string {
  const names = teams.map(({ siteId, team }) => {
    const site = sites.find(({ id }) => id === siteId);
    return sites.length > 1 && site ? `${team} (${site.name})` : team;
  });
  return names.length > 0 ? ` · ${names.join(', ')}` : '';
}

/** Where one serves: a team orders and routes, and keeps nobody out. */
export function teamsView(context: Context): TemplateResult {
  const sites = context.sites.filter(({ teams }) => teams.length > 0);
  const mine = context.agents.find(({ id }) => id === context.me)?.teams ?? [];
  return frame(
    'Your teams',
    context,
    html`<p class="hint">What is for your teams stands first in your queue and is offered to you first. You may take anything else too.</p>
      ${sites.map(
        (site) =>
          html`<fieldset><legend>${site.name}</legend>${site.teams.map(
            (team) =>
              html`<label class="check"><input type="checkbox" name=${site.id} value=${team} ?checked=${mine.some(
                (one) => one.siteId === site.id && one.team === team,
              )} /><bdi>${team}</bdi></label>`,
          )}</fieldset>`,
      )}`,
    {
      label: 'Save',
      onSubmit: (form) =>
        context.onTeams(new Map(sites.map(({ id }) => [id, form.getAll(id).map(String)]))),
    },
  );
}

/** Asks once more before an agent is removed. */
export function removeView(context: Context): TemplateResult {
  const { leaving } = context;
  if (!leaving) return frame('Remove', context, html`<p>Choose whom to remove.</p>`, null);
  return frame(
    html`Remove <bdi>${leaving.name}</bdi>?`,
    context,
    html`<p class="hint">They are signed out at once. What they hold goes back into the queue, and those visitors are told. What they wrote and decided stays.</p>
      <p class="hint">This cannot be undone: a new invitation makes a new agent.</p>`,
    { label: 'Remove', isDangerous: true, onSubmit: () => context.onRemove(leaving) },
  );
}
