import { language } from '@/i18n/language';
import type { ApiProblem } from '@/lib/problem';
import { isApiProblem } from '@/lib/problem';
import { offline, problemOf, timedOut } from './problems';
import { accessToken, renewSession } from './session';

const timeoutMs = 20_000;
const resendDelaysMs = [400, 1_600];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A repeat does no harm: it only reads, it replaces a whole version, or the server knows it by its key. */
const isRepeatable = (request: Request): boolean =>
  request.method === 'GET' || request.method === 'DELETE' || request.headers.has('Idempotency-Key');

async function attempt(request: Request): Promise<Response> {
  const ended = AbortSignal.timeout(timeoutMs);
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, ended]) });
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw ended.aborted ? timedOut() : offline();
  }
}

function dressed(request: Request): Request {
  const copy = request.clone();
  copy.headers.set('Accept-Language', language());
  const token = accessToken();
  if (token) copy.headers.set('Authorization', `Bearer ${token}`);
  return copy;
}

async function authorised(request: Request): Promise<Response> {
  const hadToken = accessToken() !== undefined;
  const answer = await attempt(dressed(request));
  if (answer.status !== 401 || !hadToken) return answer;
  // The token ended early, or the session did: then this waits until somebody has signed in again.
  await renewSession(request.signal);
  return attempt(dressed(request));
}

const patienceMs = (problem: ApiProblem, round: number): number | undefined => {
  if (!problem.isTransient || (problem.kind === 'offline' && !navigator.onLine)) return undefined;
  const asked = (problem.retryAfterSeconds ?? 0) * 1_000;
  const delay = resendDelaysMs[round];
  return delay === undefined || asked > 10_000 ? undefined : Math.max(delay, asked);
};

/**
 * The one door to the server. Adds language and access token, ends what takes too long, renews a token that ended,
 * sends again what may be repeated, and throws an `ApiProblem` for every answer that is no success.
 */
export async function transport(request: Request): Promise<Response> {
  for (let round = 0; ; round += 1) {
    try {
      const answer = await authorised(request);
      if (answer.ok) return answer;
      throw problemOf(answer.status, await answer.text(), (name) => answer.headers.get(name));
    } catch (error) {
      const delay = isApiProblem(error) && isRepeatable(request) ? patienceMs(error, round) : undefined;
      if (delay === undefined) throw error;
      await wait(delay);
    }
  }
}
