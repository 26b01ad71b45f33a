// The few drawings, as templates: no font, no request.
import { svg } from 'lit';

const icon = (paths: unknown) =>
  svg`<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;

export const chatIcon = svg`<svg viewBox="0 0 24 24" width="26" height="26" fill="currentColor" aria-hidden="true"><path d="M12 3C6.5 3 2 6.8 2 11.5c0 2.5 1.3 4.8 3.4 6.3-.1 1-.5 2.2-1.5 3.2 1.900 0 3.600-.700 4.800-1.600 1 .300 2.200.500 3.300.500 5.500 0 10-3.800 10-8.400S17.500 3 12 3z"/></svg>`;
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18"/>`);
export const downIcon = icon(svg`<path d="M6 9l6 6 6-6"/>`);
export const sendIcon = icon(svg`<path d="M12 19V5M5 12l7-7 7 7"/>`);
export const personIcon = icon(
  svg`<circle cx="12" cy="8" r="4"/><path d="M4 21c0-4 3.600-6.500 8-6.500s8 2.500 8 6.500"/>`,
);
export const sparkIcon = icon(
  svg`<path d="M12 3l1.900 5.600L19.500 10.500l-5.600 1.900L12 18l-1.900-5.600L4.500 10.500l5.600-1.900z"/>`,
);
export const moreIcon = icon(
  svg`<circle cx="5" cy="12" r="1"/><circle cx="12" cy="12" r="1"/><circle cx="19" cy="12" r="1"/>`,
);
