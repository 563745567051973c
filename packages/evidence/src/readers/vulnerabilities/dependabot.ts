// Reads Dependabot alerts as the REST interface of GitHub lists them.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VulnerabilitiesReading } from '../../reading.ts';
import { readAlert } from './dependabot/alert.ts';

const again =
  'Export all alerts with `gh api --paginate --slurp "repos/OWNER/REPO/dependabot/alerts?per_page=100"` and keep the whole output.';

/** How many alerts a page has that says nothing else, and how many it can have. */
const pageSizes = [30, 100];

export const dependabotReader: Reader = {
  format: 'dependabot',
  kind: 'vulnerabilities',
  title: 'Dependabot alerts (GitHub REST, JSON)',
  notes: [
    'Written after the published description of the interface; no repository was asked.',
    'Export with `gh api --paginate --slurp`, which writes a list of pages, or write `{"total": N, "alerts": [...]}` yourself. A plain list is read too, unless it holds exactly 30 or 100 alerts: that may be one page of more, and is refused as truncated.',
    'Open alerts are vulnerabilities. Dismissed ones are as well, marked as ignored by the scanner: they still have to be decided. Fixed ones are not. Alerts on dependencies that only development needs count as well.',
    'Alerts do not tell the installed version. It is taken from the bill of materials: each version of the package in it that the alert covers, and the package without version where there is none.',
    'No alert at all does not show that anything was scanned, and counts as nothing scanned. The export has no time; a collection record says when it was made.',
  ],
  looksLike: (head) =>
    /"(?:security_advisory|security_vulnerability|dismissed_reason|ghsa_id)"\s*:/.test(head) ||
    /^\s*(?:\[[\s[\]]*\]\s*$|\{\s*"(?:total|alerts)"\s*:)/.test(head),
  read,
};

function read(input: ReaderInput): VulnerabilitiesReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const alerts = alertsOf(root);
  refuseRepeated(alerts);
  const target = oneRepository(alerts);
  return {
    kind: 'vulnerabilities',
    format: 'dependabot',
    claims: {},
    empty: alerts.length === 0,
    scan: { tool: 'dependabot', ...(target === undefined ? {} : { target }), nothingScanned: alerts.length === 0 },
    items: alerts.flatMap(readAlert),
  };
}

/** A list of pages proves that all were asked for, an object states the total; a plain list may be the first page. */
function alertsOf(root: JsonCursor): JsonCursor[] {
  if (!Array.isArray(root.value)) {
    const failure = root.get('message');
    if (failure !== undefined) throw failure.invalid(`the export failed: ${quoted(failure.string())}`);
    return declaredAlerts(root);
  }
  const items = root.items();
  if (items.length > 0 && items.every(({ value }) => Array.isArray(value))) {
    return items.flatMap((page) => page.items());
  }
  if (pageSizes.includes(items.length)) {
    throw root.invalid(
      `exactly ${items.length} alerts are a full page, and nothing says that there is no other`,
      'EVIDENCE_TRUNCATED',
    );
  }
  return items;
}

function declaredAlerts(root: JsonCursor): JsonCursor[] {
  const total = root.need('total');
  const alerts = root.need('alerts').items();
  if (total.integer() === alerts.length) return alerts;
  throw total.invalid(
    `${total.integer()} alerts are declared, but the file holds ${alerts.length}`,
    total.integer() > alerts.length ? 'EVIDENCE_TRUNCATED' : 'EVIDENCE_INCONSISTENT',
  );
}

/** An alert that two pages show means that they were asked for while alerts changed, so that another may be missing. */
function refuseRepeated(alerts: readonly JsonCursor[]): void {
  const numbers = new Set<number>();
  for (const alert of alerts) {
    const number = alert.need('number');
    if (numbers.has(number.integer())) {
      throw number.invalid(`alert ${number.integer()} stands twice`, 'EVIDENCE_INCONSISTENT');
    }
    numbers.add(number.integer());
  }
}

/** An export of a whole organisation is about other products as well. */
function oneRepository(alerts: readonly JsonCursor[]): string | undefined {
  const [first] = alerts;
  const target = first && repositoryOf(first);
  const other = alerts.find((alert) => repositoryOf(alert) !== target);
  if (other === undefined) return target;
  throw other.invalid(
    `the alert is of ${quoted(repositoryOf(other) ?? 'an unknown repository')}, others are of ${quoted(target ?? 'an unknown one')}`,
  );
}

function repositoryOf(alert: JsonCursor): string | undefined {
  const url = alert.get('url')?.string() ?? alert.get('html_url')?.string() ?? '';
  return /\/([^/]+\/[^/]+)\/(?:security\/)?dependabot\/(?:alerts\/)?\d+$/.exec(url)?.[1];
}
