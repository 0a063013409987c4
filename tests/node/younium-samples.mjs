/** One of each object that Younium's answers are made of, with values and members that nobody knows. */
import { readFileSync } from 'node:fs';

export const CASES = JSON.parse(readFileSync(new URL('../cases/younium/calls.json', import.meta.url), 'utf8'));
export const MODELS = new Map(CASES.models.map((model) => [model.name, model]));
export const UNHEARD = 'Unheard of "é"';

/** Random numbers from SEED (SplitMix64); the seed is printed, for a failing run to be repeated. */
export function seeded(t) {
  let state = BigInt(process.env.SEED ?? 20261122);
  t.diagnostic(`SEED=${state}`);
  const next = () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  };
  return { next, below: (limit) => Number(next() % BigInt(limit)) };
}

/** A value of a kind, as it stands on the wire. */
function value(kind, sample, random) {
  const [word, ...rest] = kind.split(' ');
  if (word === 'list') return sample.map((item) => value(rest.slice(1).join(' '), item, random));
  if (word === 'object') return sampleOf(rest[0], random);
  const number = random.next() >> 3n;
  // values of their own, so that a member which is read in the place of another one is seen
  const unlike = {
    enum: () => UNHEARD,
    string: () => `é${number}`,
    decimal: () => `${number}.${(number % 90n) + 10n}`,
    integer: () => Number(number % 1_000_000_007n),
    uuid: () => `3f2504e0-4f89-41d3-9a0c-${(number % (1n << 48n)).toString(16).padStart(12, '0')}`,
    datetime: () => moment(number),
    utcdatetime: () => moment(number),
  };
  return unlike[word]?.() ?? sample;
}

function moment(number) {
  const two = (below, least = 0n) => String((number % below) + least).padStart(2, '0');
  return `20${two(90n, 10n)}-01-${two(28n, 1n)}T${two(24n)}:${two(59n)}:${two(58n)}Z`;
}

/** An object with all members, and three that nobody knows. */
export function sampleOf(name, random) {
  const { fields, sample } = MODELS.get(name);
  const made = Object.fromEntries(fields.map(({ wire, kind }) => [wire, value(kind, sample[wire], random)]));
  for (const unknown of [{ deep: [1, 'é'] }, 'text', null]) made[`x${random.next().toString(16)}`] = unknown;
  return made;
}

/** What a call answers: a sample of its model. */
export function answerOf(model, random) {
  if (model.startsWith('list of ')) return [answerOf(model.slice('list of '.length), random)];
  const [word, name] = model.split(' ');
  if (word === 'object') return sampleOf(name, random);
  if (word === 'enum') return UNHEARD;
  return word === 'json' ? { free: ['text', 1] } : 'text';
}

/** Makes a call of a client with all its arguments; `change` is what is done to its body. */
export function made(client, call, change = (body) => body) {
  const [resource, name] = call.typescript.split('.');
  const isOption = (argument) => argument.in !== 'path' && !argument.required;
  const path = call.arguments.filter((argument) => !isOption(argument)).map((argument) => argument.value);
  const options = call.arguments.filter((argument) => isOption(argument) && !['PageNumber', 'PageSize', 'Filter', 'Order'].includes(argument.role));
  const body = call.body ? [change(call.body.wire)] : [];
  return client[resource][name](...path, ...body, Object.fromEntries(options.map((argument) => [argument.typescript, argument.value])));
}
