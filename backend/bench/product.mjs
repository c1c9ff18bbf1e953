import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ticksPerSecond = 100;

/** What a process or thread is called and used; nothing when it ended meanwhile. */
function statOf(folder) {
  let stat;
  try {
    stat = readFileSync(`${folder}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  const seconds = (at) => (Number(fields[at]) + Number(fields[at + 1])) / ticksPerSecond;
  return {
    name: stat.slice(stat.indexOf('(') + 1, end),
    parent: Number(fields[1]),
    seconds: seconds(11),
    secondsOfEnded: seconds(13),
  };
}

/** The built product on a data folder of its own, with demo accounts unless other settings are given. */
export class Product {
  constructor({ run, app, screens, folder, port, settings = { DEMO: '1' }, answers = '/api/v1/system' }) {
    Object.assign(this, { run, app, screens, folder, port, settings, answers });
    this.origin = `http://127.0.0.1:${port}`;
    this.api = `${this.origin}/api/v1`;
  }

  /** Starts the server and answers after how many milliseconds it gave its first 200. */
  async start() {
    const began = performance.now();
    this.process = spawn(this.run, [this.app, this.screens], {
      env: { ...process.env, PORT: String(this.port), DATA: this.folder, ...this.settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.output = '';
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream.on('data', (text) => (this.output = (this.output + text).slice(-8000)));
    }
    while (this.process.exitCode === null) {
      const ready = await fetch(this.origin + this.answers).then((answer) => answer.status === 200, () => false);
      if (ready) return performance.now() - began;
      await pause(20);
    }
    throw new Error(`The product did not start:\n${this.output}`);
  }

  /** The public side in a process of its own, on the same data: it needs this one, which has the database. */
  publicSide() {
    return new Product({
      ...this,
      port: this.port + 3,
      settings: { DEMO: '0', WAARBORG_PUBLIC_ONLY: 'true' },
      answers: '/rapporten',
    });
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
  }

  /** The demo accounts, when the server is ready: while the demo tells its stories the clock stands in the past. */
  async demoLoaded() {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${this.port + 1000}/q/health/ready`).catch(() => undefined);
      if (answer?.ok) return this.call('GET', '/system');
      if (this.process.exitCode !== null) throw new Error(`The product stopped:\n${this.output}`);
      await pause(1000);
    }
  }

  async signIn(email, password) {
    const session = await this.call('POST', '/sessions', { body: { email, password } });
    return { token: session.accessToken, account: session.account };
  }

  async call(method, path, { token, body, headers } = {}) {
    const answer = await fetch(this.api + path, {
      method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    const value = text ? JSON.parse(text) : {};
    return Object.assign(value, answer.headers.has('ETag') && { etag: answer.headers.get('ETag') });
  }

  /** Resident memory of the server in MiB, without the database. */
  memory() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024);
  }

  /** Seconds of processor time that the compilers of the server took so far. */
  compilerTime() {
    const threads = `/proc/${this.process.pid}/task`;
    return readdirSync(threads)
      .map((id) => statOf(`${threads}/${id}`))
      .filter((stat) => stat && /^C[12] Compiler/.test(stat.name))
      .reduce((sum, stat) => sum + stat.seconds, 0);
  }

  /** Seconds of processor time so far: of the server, and of the database with all its processes. */
  processorTime() {
    const postmaster = Number(readFileSync(join(this.folder, 'postgresql', 'postmaster.pid'), 'utf8').split('\n')[0]);
    let server = 0;
    let database = 0;
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const stat = statOf(`/proc/${pid}`);
      if (!stat) continue;
      if (Number(pid) === this.process.pid) server = stat.seconds;
      // what ended is counted with its parent
      if (Number(pid) === postmaster) database += stat.seconds + stat.secondsOfEnded;
      if (stat.parent === postmaster) database += stat.seconds;
    }
    return { server, database };
  }

  /** How the superuser of the embedded database connects. */
  database() {
    const text = readFileSync(join(this.folder, 'database.properties'), 'utf8');
    const access = Object.fromEntries(
      text.split('\n').filter((line) => line.includes('=')).map((line) => line.split(/=(.*)/s).slice(0, 2)),
    );
    return {
      PGHOST: '127.0.0.1',
      PGPORT: access.port.trim(),
      PGUSER: 'postgres',
      PGPASSWORD: access.postgres.trim(),
      PGDATABASE: 'waarborg',
    };
  }
}
