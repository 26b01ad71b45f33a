// Ids are branded strings: a visitor's id cannot be passed where an agent's is meant. They are made
// at random by the relay (conversations, visitors, agents) or by the client (commands).

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A site's own short name, e.g. `demo`. */
export type SiteId = Branded<'SiteId'>;
/** `cnv_` and 22 letters or digits. */
export type ConversationId = Branded<'ConversationId'>;
/** `vis_` and 22 letters or digits. */
export type VisitorId = Branded<'VisitorId'>;
/** `agt_` and 22 letters or digits. */
export type AgentId = Branded<'AgentId'>;
/** A UUID made by the sender of a command; sending again under the same id is harmless. */
export type CommandId = Branded<'CommandId'>;

/** The shape of each id, as the schemas check it. */
export const ID_PATTERNS = {
  site: /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
  conversation: /^cnv_[A-Za-z0-9]{22}$/,
  visitor: /^vis_[A-Za-z0-9]{22}$/,
  agent: /^agt_[A-Za-z0-9]{22}$/,
  command: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
} as const;

// The casts below are the one place where a string becomes an id; callers have checked or made it.
export const asSiteId = (value: string) => value as SiteId;
export const asConversationId = (value: string) => value as ConversationId;
export const asVisitorId = (value: string) => value as VisitorId;
export const asAgentId = (value: string) => value as AgentId;
export const asCommandId = (value: string) => value as CommandId;
