// What every dialog has: a title, its problem, and buttons at its end.
import { html, nothing, type TemplateResult } from 'lit';

export interface FrameContext {
  readonly problem: string | null;
  onClose(): void;
}

/** @param submit what its form does; null for a dialog that is only read */
export function frame(
  title: unknown,
  context: FrameContext,
  body: unknown,
  submit: {
    readonly label: string;
    readonly isDangerous?: boolean;
    readonly onSubmit: (form: FormData) => void;
  } | null,
): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    // Listened for on the form itself.
    submit?.onSubmit(new FormData(event.currentTarget as HTMLFormElement));
  };
  return html`<form @submit=${onSubmit}>
    <h2 id="dialog-title">${title}</h2>
    ${body}
    ${context.problem ? html`<p class="problem" role="alert">${context.problem}</p>` : nothing}
    <div class="buttons">
      <button type="button" class="plain" @click=${context.onClose}>${submit ? 'Cancel' : 'Close'}</button>
      ${submit ? html`<button type="submit" class=${submit.isDangerous ? 'danger' : 'primary'}>${submit.label}</button>` : nothing}
    </div>
  </form>`;
}
