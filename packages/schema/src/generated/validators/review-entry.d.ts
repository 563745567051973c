// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
import type { Validator } from '../../violation.ts';
export declare const validate: Validator;
export declare const schema: object;
