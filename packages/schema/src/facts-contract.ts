// The facts contract, apart from the others because its validator is large and only tests and rule authors need it.
export { schema as factsSchema, validate as validateFacts } from './generated/validators/facts.js';
