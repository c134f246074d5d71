/**
 * The entry point of every npm command: `node scripts/run.mjs <command> [args]`.
 *
 * It can be started by any node from 20.19 and before anything is installed, so it's plain
 * JavaScript without dependencies. It checks the version of node, installs the packages if
 * node_modules doesn't match package-lock.json, and then runs `scripts/commands/<command>.ts` on
 * the node that the project pins, forwarding arguments, signals, and the exit status.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commands = [
  'start',
  'test',
  'suite',
  'check',
  'build',
  'seed',
  'grant',
  'carrier',
  'bench',
  'texts',
  'deploy',
];
const oldestNode = [20, 19];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, 'node_modules', '.bin');
const pinnedNode = join(binaries, 'node');

checkNodeVersion();
const command = process.argv[2];
if (!commands.includes(command)) {
  fail(`there is no command "${command || ''}"; the commands are: ${commands.join(', ')}.`);
}
installPackagesIfNeeded();
runOnPinnedNode(join(root, 'scripts', 'commands', `${command}.ts`), process.argv.slice(3));

function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(
    `node ${process.versions.node} is too old; install node ${oldestNode.join('.')} or newer (https://nodejs.org) and run this again.`,
  );
}

function installPackagesIfNeeded() {
  if (packagesAreInstalled()) return;
  console.log('Installing packages (npm ci); this takes a minute or two the first time…');
  const began = Date.now();
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (install.error) fail(`npm could not be started (${install.error.message}).`);
  if (install.signal) process.exit(128 + constants.signals[install.signal]);
  if (install.status !== 0) fail(whyInstallFailed(install.stderr));
  if (!existsSync(pinnedNode)) {
    fail(
      'the pinned node was not installed, because npm is set to ignore install scripts; run "npm ci --ignore-scripts=false" once.',
    );
  }
  console.log(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/**
 * npm records what it has installed in node_modules/.package-lock.json; packages of other platforms
 * are left out.
 */
function packagesAreInstalled() {
  if (!existsSync(pinnedNode)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.keys(wanted)
    .filter((path) => path.startsWith('node_modules/') && !wanted[path].optional)
    .every((path) => installed[path] && installed[path].version === wanted[path].version);
}

function readPackages(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

function whyInstallFailed(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return "the packages could not be installed: no connection to the package registry. Check the network (or npm's proxy and registry settings) and run this again.";
  }
  const reason = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)( code)?/, '').trim())
    .filter(Boolean)
    .slice(0, 2)
    .join(': ');
  return `the packages could not be installed (npm ci: ${reason || 'no reason given'}).`;
}

/**
 * The IPC channel carries nothing: if this process dies unexpectedly, the command sees it close and
 * stops what it has started.
 */
function runOnPinnedNode(script, args) {
  const child = spawn(pinnedNode, [script, ...args], {
    cwd: process.cwd(),
    env: { ...process.env, PATH: [binaries, process.env.PATH].filter(Boolean).join(delimiter) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWhenParentIsGone(child);
  child.on('error', (error) => fail(`the pinned node could not be started (${error.message}).`));
  child.on('exit', (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : code);
  });
}

/**
 * On SIGTERM, npm ends the shell between it and this process, and the shell doesn't pass the signal
 * on.
 */
function stopWhenParentIsGone(child) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 250);
  watch.unref();
}

function fail(message) {
  console.error(`fireline: ${message}`);
  process.exit(1);
}
