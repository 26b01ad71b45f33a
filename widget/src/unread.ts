// How much a visitor has not seen: others' messages and steps after the last one seen on this device.
import type { ThreadItem } from '@warmline/conversation';

/** Items by others after `seenSeq`. */
export function unreadCount(items: readonly ThreadItem[], seenSeq: number): number {
  return items.filter(
    (item) =>
      item.seq > seenSeq &&
      ((item.kind === 'message' && item.by.kind !== 'visitor') ||
        (item.kind === 'step' && item.event.by.kind === 'agent')),
  ).length;
}

/**
 * Remembers what was seen, for all tabs; forgets silently where nothing can be kept.
 * @param scope site and conversation: another thread counts from its own beginning
 */
export function seenStore(scope: string) {
  const key = `warmline:${scope}:seen`;
  let memory = 0;
  return {
    key,
    get(): number {
      try {
        return Math.max(memory, Number(localStorage.getItem(key)) || 0);
      } catch {
        return memory;
      }
    },
    set(seq: number): void {
      memory = seq;
      try {
        localStorage.setItem(key, String(seq));
      } catch {
        // Kept in memory for this page.
      }
    },
  };
}
