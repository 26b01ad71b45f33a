// The widget's classes; importing them registers nothing (`@warmline/widget/define` does).
export { WarmlineCloseEvent, WarmlineOpenEvent } from './events.ts';
export type { Strings } from './strings.ts';
export { english } from './strings.ts';
export { WarmlineChat } from './warmline-chat.ts';
