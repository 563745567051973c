// Finds the rule that a SARIF result refers to, by index, id or component, and its configured level.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';

export type Level = 'none' | 'note' | 'warning' | 'error';
export const levels: readonly Level[] = ['none', 'note', 'warning', 'error'];

export interface RuleBook {
  /** The descriptor of the rule that a result is about; undefined when the file describes none. */
  readonly ruleOf: (result: JsonCursor) => JsonCursor | undefined;
  /** The level that the configuration of the run gives to the rule of a result; undefined when none does. */
  readonly configuredLevel: (result: JsonCursor, rule: JsonCursor | undefined) => Level | undefined;
}

/** Rule descriptors stand in the driver of the tool and in its extensions (SARIF 2.1.0, 3.52). */
export function ruleBook(run: JsonCursor): RuleBook {
  const tool = run.need('tool');
  const components = [tool.need('driver'), ...(tool.get('extensions')?.items() ?? [])].map((component) => {
    const rules = component.get('rules')?.items() ?? [];
    return { component, rules, byId: new Map(rules.map((rule) => [rule.need('id').string(), rule])) };
  });

  /** Which component a reference means; without one it is the driver. */
  const componentOf = (reference: JsonCursor | undefined) => {
    const component = reference?.get('toolComponent');
    const index = component?.get('index')?.integer();
    if (component === undefined) {
      return components[0];
    }
    const found =
      index !== undefined && index >= 0
        ? components[index + 1]
        : components.find((one) =>
            ['guid', 'name'].some((key) => {
              const wanted = component.get(key)?.string();
              return wanted !== undefined && wanted === one.component.get(key)?.string();
            }),
          );
    if (found === undefined) {
      throw component.invalid('a tool component is named that the run does not hold');
    }
    return found;
  };

  const ruleOf = (result: JsonCursor) => {
    const reference = result.get('rule');
    const component = componentOf(reference);
    const index = (result.get('ruleIndex') ?? reference?.get('index'))?.integer() ?? -1;
    const id = ruleId(result);
    if (index < 0) {
      if (id === undefined) return undefined;
      // A result that names no component means the driver; what the driver does not know can only be of an extension.
      const meant = reference?.get('toolComponent') === undefined ? components : [component];
      return meant.map((one) => describedAs(id, one?.byId)).find((rule) => rule !== undefined);
    }
    const rule = component?.rules[index];
    if (rule === undefined) {
      throw result.invalid(`rule number ${index} does not exist in the run`);
    }
    const described = rule.need('id').string();
    if (id !== undefined && id !== described && !id.startsWith(`${described}/`)) {
      throw result.invalid(
        `the result is about rule ${quoted(id)}, but rule number ${index} is ${quoted(described)}`,
        'EVIDENCE_INCONSISTENT',
      );
    }
    return rule;
  };

  /** The rule that the reference of an override means, in the component that it names: by index, guid or id. */
  const describedBy = (descriptor: JsonCursor) => {
    const component = componentOf(descriptor);
    const index = descriptor.get('index')?.integer() ?? -1;
    const guid = descriptor.get('guid')?.string();
    if (index >= 0) return component?.rules[index];
    if (guid !== undefined) return component?.rules.find((rule) => rule.get('guid')?.string() === guid);
    return component?.byId.get(descriptor.get('id')?.string() ?? '');
  };

  const overrides = new Map<number, ReadonlyMap<string, Level>>();
  /** Levels that an invocation gave to rules: by the place of the rule, or by its id where the file does not describe it. */
  const overridesOf = (invocation: number) => {
    const levelOf = new Map<string, Level>();
    const all = run.get('invocations')?.item(invocation)?.get('ruleConfigurationOverrides')?.items() ?? [];
    for (const override of all) {
      const descriptor = override.need('descriptor');
      const level = override.need('configuration').get('level')?.oneOf(levels);
      const key = describedBy(descriptor)?.pointer ?? descriptor.get('id')?.string();
      if (key !== undefined && level !== undefined && !levelOf.has(key)) levelOf.set(key, level);
    }
    overrides.set(invocation, levelOf);
    return levelOf;
  };

  /** The invocation that detected a result may have changed the level of its rule (SARIF 2.1.0, 3.20.5). */
  const overriddenLevel = (result: JsonCursor, rule: JsonCursor | undefined): Level | undefined => {
    const invocation = result.get('provenance')?.get('invocationIndex')?.integer() ?? -1;
    const key = rule?.pointer ?? ruleId(result);
    return key === undefined ? undefined : (overrides.get(invocation) ?? overridesOf(invocation)).get(key);
  };

  return { ruleOf, configuredLevel: (result, rule) => overriddenLevel(result, rule) ?? defaultLevel(rule) };
}

export function ruleId(result: JsonCursor): string | undefined {
  return (result.get('ruleId') ?? result.get('rule')?.get('id'))?.text();
}

/** An id may add parts to that of its descriptor: `CA1000/1` is described as `CA1000` (SARIF 2.1.0, 3.27.5). */
function describedAs(id: string, byId: ReadonlyMap<string, JsonCursor> | undefined): JsonCursor | undefined {
  for (let known = id; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('/')))) {
    const rule = byId?.get(known);
    if (rule !== undefined) {
      return rule;
    }
  }
  return undefined;
}

function defaultLevel(rule: JsonCursor | undefined): Level | undefined {
  return rule?.get('defaultConfiguration')?.get('level')?.oneOf(levels);
}
