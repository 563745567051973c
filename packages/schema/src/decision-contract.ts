// The decision contract, for those who read a decision back from a file.
export { schema as decisionSchema, validate as validateDecision } from './generated/validators/decision.js';
