import { textsOf } from '@/i18n/messages';
import { ApiProblem } from '@/lib/problem';
import { apiMessages } from './messages';
import type { components } from './schema.gen';

type ProblemBody = components['schemas']['Problem'];

export const offline = (): ApiProblem => {
  const t = textsOf(apiMessages);
  return new ApiProblem({ kind: 'offline', title: t.offlineTitle, detail: t.offlineText });
};

export const timedOut = (): ApiProblem => {
  const t = textsOf(apiMessages);
  return new ApiProblem({ kind: 'timeout', title: t.timeoutTitle, detail: t.timeoutText });
};

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'title' in body && 'status' in body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands before the server answers in its place: it is down, or starts anew. */
const unreachable: readonly number[] = [502, 503, 504];

/** How long to wait, as the server asks for it, in the largest unit that people would use. */
function again(seconds: number): string {
  const t = textsOf(apiMessages);
  return seconds > 90 ? t.againInMinutes(Math.ceil(seconds / 60)) : t.againInSeconds(Math.max(1, seconds));
}

/** The problem that an answer with a status of 400 or more tells about, also when its body is none. */
export function problemOf(status: number, text: string, header: (name: string) => string | null): ApiProblem {
  const t = textsOf(apiMessages);
  const body = parsed(text);
  const asked = Number(header('Retry-After') ?? NaN);
  const retryAfter = Number.isFinite(asked) ? Math.ceil(asked) : undefined;
  const common = {
    kind: 'answered' as const,
    status,
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
  };
  if (!isProblem(body)) {
    const correlationId = header('X-Correlation-Id');
    return new ApiProblem({
      ...common,
      ...(unreachable.includes(status)
        ? { title: t.downTitle, detail: t.downText }
        : { title: t.unknownTitle, detail: t.unknownText }),
      ...(correlationId ? { correlationId } : {}),
    });
  }
  // only who came too often must wait; a server that is busy is asked again by itself
  const wait = status === 429 && retryAfter !== undefined ? again(retryAfter) : undefined;
  const detail = [body.detail, wait].filter(Boolean).join(' ');
  return new ApiProblem({
    ...common,
    slug: body.type.split('/').pop() ?? '',
    title: body.title,
    ...(detail ? { detail } : {}),
    ...(body.correlationId ? { correlationId: body.correlationId } : {}),
    violations: body.violations ?? [],
  });
}
