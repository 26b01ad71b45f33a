// The part of the HTML parser we use: its own types need the browser's, which the relay does not have.
declare module '@mixmark-io/domino' {
  export interface PageElement {
    readonly innerHTML: string;
    closest(selector: string): PageElement | null;
    getAttribute(name: string): string | null;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
    remove(): void;
  }
  interface Page {
    readonly title: string;
    readonly body: PageElement;
    querySelector(selector: string): PageElement | null;
  }
  export function createDocument(html: string): Page;
}
