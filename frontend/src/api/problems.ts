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

/** The problem that an answer with a status of 400 or more tells about, also when its body is none. */
export function problemOf(status: number, text: string, header: (name: string) => string | null): ApiProblem {
  const t = textsOf(apiMessages);
  const body = parsed(text);
  const retryAfter = Number(header('Retry-After') ?? NaN);
  const common = {
    kind: 'answered' as const,
    status,
    ...(Number.isFinite(retryAfter) ? { retryAfterSeconds: retryAfter } : {}),
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
  return new ApiProblem({
    ...common,
    slug: body.type.split('/').pop() ?? '',
    title: body.title,
    ...(body.detail ? { detail: body.detail } : {}),
    ...(body.correlationId ? { correlationId: body.correlationId } : {}),
    violations: body.violations ?? [],
  });
}
