// Brings a bare clone to where every command can run. Built-ins only; says what it does on stderr alone,
// because the output of `npm run read` has to stay pure JSON.
//
//   node tests/setup.mjs [--quiet] [--no-browsers | --need=chromium|any|both] [--then FILE ARGUMENT…]
//
// `--then` hands over to FILE under the Node that the packages bring: a shell remembers where it found
// `node` before the packages were there, so `setup && node FILE` would still run the old one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { provideBrowsers } from './setup/browsers.mjs';
import { ownNode, providePackages, provideTypes, withPackages } from './setup/packages.mjs';

const parse = (args) => {
  const at = args.indexOf('--then');
  const own = at < 0 ? args : args.slice(0, at);
  return {
    quiet: own.includes('--quiet'),
    need: own.includes('--no-browsers')
      ? 'none'
      : (own.find((arg) => arg.startsWith('--need='))?.slice('--need='.length) ?? 'both'),
    command: at < 0 ? [] : args.slice(at + 1),
  };
};

async function main() {
  const { quiet, need, command } = parse(process.argv.slice(2));
  const say = quiet ? () => {} : (line) => process.stderr.write(`setup: ${line}\n`);
  try {
    providePackages(say);
    provideTypes(say);
    provideBrowsers(need, say);
  } catch (error) {
    process.stderr.write(`setup: ${error.message}\n`);
    return 1;
  }
  return command.length === 0 ? 0 : handOver(command);
}

async function handOver(command) {
  const child = spawn(ownNode(), command, { stdio: 'inherit', env: withPackages() });
  // Who stops this one means the one it handed over to: a browser may have to be closed there.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

process.exitCode = await main();
