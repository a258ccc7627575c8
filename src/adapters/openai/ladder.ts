/**
 * In which form does this server take a request? The first form is what most servers know; what one complains of is
 * lowered, and remembered for the rest of the task. The complaint is read to decide, never shown.
 *
 * `max_tokens` comes first because servers that know only the other name say so, while some that know only this one
 * (Ollama) silently ignore the other, and a reply without a bound is the worse mistake.
 */
export type Form = {
  readonly format: 'json_schema' | 'json_object' | 'text';
  readonly cap: 'max_tokens' | 'max_completion_tokens';
  readonly hasTemperature: boolean;
};

export const FIRST_FORM: Form = { format: 'json_schema', cap: 'max_tokens', hasTemperature: true };

const FORMAT = /response_?format|json_schema|json_object|grammar|guided|structured.?output/i;
const UNKNOWN_FIELD = /unrecognized|unknown|unexpected|extra_forbidden|extra inputs|not permitted|additional propert/i;

/** The next form to try after a refusal; `null` when nothing is left to lower. */
export function lowered(form: Form, complaint: string, parameter: string | null): Form | null {
  const named = (pattern: RegExp) => pattern.test(parameter ?? complaint);
  const changed = {
    ...form,
    ...(namesCap(form, named) ? otherCap(form) : {}),
    ...(named(/temperature/) ? { hasTemperature: false } : {}),
    ...(named(FORMAT) ? { format: lowerFormat(form, complaint) } : {}),
  };
  if (!isSameForm(changed, form)) return changed;
  // It does not say what it dislikes: everything that a plain server might not know goes at once.
  const plain: Form = { ...form, format: 'text', hasTemperature: false };
  return isSameForm(plain, form) ? null : plain;
}

/** Where both names stand in a complaint, the one we used is the one complained of. */
const namesCap = ({ cap }: Form, named: (pattern: RegExp) => boolean): boolean =>
  named(cap === 'max_tokens' ? /\bmax_tokens\b/ : /\bmax_completion_tokens\b/);

/** The names come in generations: models that want the new one have a fixed temperature, servers that want the old one know no schemas. */
function otherCap({ cap, format }: Form): Partial<Form> {
  if (cap === 'max_tokens') return { cap: 'max_completion_tokens', hasTemperature: false };
  return { cap: 'max_tokens', format: format === 'json_schema' ? 'json_object' : format };
}

function lowerFormat({ format }: Form, complaint: string): Form['format'] {
  if (format === 'json_schema') return UNKNOWN_FIELD.test(complaint) ? 'text' : 'json_object';
  return 'text';
}

export const isSameForm = (left: Form, right: Form): boolean =>
  left.format === right.format && left.cap === right.cap && left.hasTemperature === right.hasTemperature;

/** Complains of the format alone: some servers fail with 500 when they cannot build the grammar. */
export const blamesFormat = (complaint: string): boolean => FORMAT.test(complaint);

/** The length is the matter, not its name. */
export const blamesLength = (complaint: string): boolean =>
  /max_(completion_)?tokens/.test(complaint) && /too large|at most|must be less|less than or equal/i.test(complaint);
