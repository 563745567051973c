// Finds the clause, edition and level that `gatehouse explain` was asked about, or says which was probably meant.
import type { ResolvedConfiguration, RuleBook } from '@gatehouse/gate';
import { type CataloguedClause, type Explanation, editionsOf, levelsOfEdition, safeText } from '@gatehouse/report';
import { type ClauseCatalogue, didYouMean, GateError } from '@gatehouse/schema';

/** What was asked for besides the clause. */
export interface ClauseQuestion {
  readonly class?: string | undefined;
  readonly edition?: string | undefined;
}

type ClauseExplanation = Explanation & { kind: 'clause' };

export function clausesOf(catalogue: ClauseCatalogue): CataloguedClause[] {
  return catalogue.clauses.map((clause) => ({ id: `${catalogue.standard}:${clause.id}`, clause, catalogue }));
}

/**
 * Everything of the explanation of a clause but how the release stands. The edition is the one asked for, else that of the
 * product where the clause is of its scheme; the level likewise. Throws GateError EDITION_UNKNOWN, LEVEL_UNKNOWN.
 */
export function clauseTopic(
  book: RuleBook,
  clause: CataloguedClause,
  question: ClauseQuestion,
  configured: ResolvedConfiguration | undefined,
): Omit<ClauseExplanation, 'standing'> {
  const { catalogue } = clause;
  const product = configured?.product;
  const scheme = schemeOf(book, catalogue.standard, product?.scheme);
  const ofScheme = scheme?.scheme === catalogue.standard;
  const edition = question.edition ?? (ofScheme && product?.scheme === scheme?.scheme ? product?.edition : undefined);
  const told = edition ?? catalogue.edition;
  if (!editionsOf(catalogue).includes(told)) {
    throw unknown('EDITION_UNKNOWN', `edition of ${catalogue.standard}`, told, editionsOf(catalogue));
  }
  // A standard without levels of its own is judged at those of the product's scheme.
  const levelEdition = ofScheme ? told : scheme?.scheme === product?.scheme ? product?.edition : scheme?.edition;
  const built = book.levels.filter((each) => each.scheme === scheme?.scheme && each.edition === levelEdition);
  const known = [
    ...new Set([...(ofScheme ? levelsOfEdition(catalogue, told) : []), ...built.map((each) => each.level)]),
  ];
  const productsLevel =
    product !== undefined && product.scheme === scheme?.scheme && product.edition === levelEdition
      ? product.level
      : undefined;
  const levelWord = scheme?.levelWord ?? 'level';
  if (question.class !== undefined && !known.includes(question.class)) {
    throw unknown('LEVEL_UNKNOWN', `${levelWord} of ${scheme?.scheme ?? catalogue.standard}`, question.class, known);
  }
  const level = question.class ?? productsLevel;
  return {
    kind: 'clause',
    clause,
    clauses: book.clauses.flatMap(clausesOf),
    edition: told,
    ...(level === undefined ? {} : { level }),
    levelWord,
    rules: book.manifest.rules.filter((each) => each.clauses.includes(clause.id)),
    settings:
      level !== undefined && level === productsLevel
        ? (configured?.profile.rules ?? {})
        : (built.find((each) => each.level === level)?.rules ?? {}),
    levels: built,
  };
}

/** The scheme whose levels a standard is told for: its own, else the product's, else the default one. */
function schemeOf(book: RuleBook, standard: string, ofProduct: string | undefined) {
  return (
    book.schemes.find(({ scheme }) => scheme === standard) ??
    book.schemes.find(({ scheme }) => scheme === ofProduct) ??
    book.schemes.find((scheme) => scheme.default === true)
  );
}

/** For a topic with a colon that is no clause: which standard or clause was meant. */
export function unknownClause(topic: string, clauses: readonly CataloguedClause[]): GateError {
  const [standard = ''] = topic.split(':');
  const standards = [...new Set(clauses.map(({ catalogue }) => catalogue.standard))].sort();
  if (!standards.includes(standard))
    return unknown('CLAUSE_UNKNOWN', 'standard in the clause catalogue', standard, standards);
  const ids = clauses.filter(({ catalogue }) => catalogue.standard === standard).map(({ id }) => id);
  return unknown('CLAUSE_UNKNOWN', `clause of ${standard} in the clause catalogue`, topic, ids);
}

const namedAtMost = 60;

function unknown(code: string, what: string, word: string, known: readonly string[]): GateError {
  // Between levels of a letter or two everything is near.
  const meant = word.length < 3 ? '' : didYouMean(word, known);
  const named = known.slice(0, namedAtMost);
  const more = known.length > named.length ? ` and ${known.length - named.length} more` : '';
  return new GateError({
    code,
    message: `"${safeText(word)}" is no ${what}${meant}`,
    next: known.length === 0 ? 'It has none.' : `There are: ${named.join(', ')}${more}.`,
  });
}
