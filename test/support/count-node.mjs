// Reporter for `node --test`: one JSON line per started and per ended test, as it happens, so that a run that is
// cut short still tells what it knew. Suites and files are not tests, unless a file fails by itself.
const nameOf = (data, path) => [...path, data.name].join(' › ');

export default async function* countNode(source) {
  const open = new Map();
  for await (const { type, data } of source) {
    const file = data?.file ?? '';
    const path = open.get(file) ?? [];
    if (type === 'test:start') {
      path.length = data.nesting;
      path[data.nesting] = data.name;
      open.set(file, path);
      yield `${JSON.stringify({ started: nameOf(data, path.slice(0, data.nesting)), file })}\n`;
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isFile =
      data.nesting === 0 &&
      data.name.endsWith(file.split('/').at(-1) ?? '\0') &&
      /\.m?[jt]s$/.test(data.name);
    const isGroup = data.details?.type === 'suite' || isFile;
    const error = data.details?.error;
    // A parent fails because a child did; the child is already told.
    const isEcho = error?.failureType === 'subtestsFailed';
    const name = nameOf(data, path.slice(0, data.nesting));
    const line = { ended: name, file, isGroup };
    if (type === 'test:fail' && !data.todo && !isEcho)
      line.failed = String(error?.cause?.message ?? error?.message ?? error);
    else if (data.skip !== undefined || data.todo !== undefined) line.skipped = true;
    else if (!isGroup && !isEcho) line.passed = true;
    yield `${JSON.stringify(line)}\n`;
  }
}
