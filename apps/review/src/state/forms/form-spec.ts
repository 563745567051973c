// Finds the form of a name; undefined where what it is about is gone.
import type { FormName, FormSpec } from '../form.ts';
import type { Judged } from '../judged.ts';
import { assessmentForm } from './assessment-form.ts';
import { commentForm } from './comment-form.ts';
import { evaluationForm } from './evaluation-form.ts';
import { waiverForm } from './waiver-form.ts';

/** What a form is made from. */
export interface FormAround {
  readonly judged: Judged;
  readonly reviewer: string | undefined;
}

const forms: Readonly<Record<FormName, (of: string, around: FormAround) => FormSpec | undefined>> = {
  comment: commentForm,
  evaluation: evaluationForm,
  assessment: assessmentForm,
  waiver: waiverForm,
};

export function formSpec(name: FormName, of: string, around: FormAround): FormSpec | undefined {
  return forms[name](of, around);
}
