import type * as v from 'valibot';

type Test = (value: unknown) => boolean;
/** What is read of a schema or of a step of its pipe; which members there are depends on `type`. */
interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly items?: readonly Part[];
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

function objectTest(entries: Readonly<Record<string, Part>>): Test {
  const tests = new Map(Object.entries(entries).map(([name, part]) => [name, testOf(part)]));
  const required = Object.keys(entries).filter((name) => entries[name]!.type !== 'exact_optional');
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const name of required) if (!Object.hasOwn(value, name)) return false;
    for (const name of Object.keys(value)) {
      const test = tests.get(name);
      if (test === undefined || !test((value as Record<string, unknown>)[name])) return false;
    }
    return true;
  };
}

const size = (value: unknown): number => (value as { length: number }).length;

/** One test by the kind of schema or step. A kind that is not known here passes nothing: the schema itself decides. */
function plainTest(part: Part): Test {
  const { type, requirement } = part;
  const limit = requirement as number;
  switch (type) {
    case 'strict_object':
      return objectTest(part.entries!);
    case 'array': {
      const item = testOf(part.item!);
      return (value) => Array.isArray(value) && value.every(item);
    }
    case 'strict_tuple': {
      const items = part.items!.map(testOf);
      return (value) =>
        Array.isArray(value) && value.length === items.length && items.every((test, n) => test(value[n]));
    }
    case 'exact_optional':
      return testOf(part.wrapped!);
    case 'nullable': {
      const test = testOf(part.wrapped!);
      return (value) => value === null || test(value);
    }
    case 'string':
    case 'boolean':
      return (value) => typeof value === type;
    case 'number':
      return Number.isFinite;
    case 'picklist': {
      const options = new Set(part.options);
      return (value) => options.has(value);
    }
    case 'literal':
      return (value) => value === part.literal;
    case 'regex':
      return (value) => (requirement as RegExp).test(value as string);
    case 'check':
    case 'integer':
      return requirement as Test;
    case 'min_value':
      return (value) => (value as number) >= limit;
    case 'max_value':
      return (value) => (value as number) <= limit;
    case 'multiple_of':
      return (value) => (value as number) % limit === 0;
    case 'min_length':
      return (value) => size(value) >= limit;
    case 'max_length':
      return (value) => size(value) <= limit;
    default:
      return () => false;
  }
}

function testOf(part: Part): Test {
  if (!part.pipe) return plainTest(part);
  // The first is the schema that was refined, which may have a pipe of its own.
  const [first, second, ...rest] = part.pipe.map(testOf);
  if (!second) return first!;
  if (rest.length === 0) return (value) => first!(value) && second(value);
  return (value) => first!(value) && second(value) && rest.every((test) => test(value));
}

/**
 * A test that is true only for values that the schema takes as they are, many times faster than the schema. False says
 * nothing: then the schema is asked, and tells what is wrong.
 */
export const shapePredicate = (schema: v.GenericSchema): ((value: unknown) => boolean) => testOf(schema);
