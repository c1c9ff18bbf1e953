import { expect, it } from 'vitest';
import { byQuestion } from './questions';

it('tells what misses in the order in which the report asks for it', () => {
  const missing = ['/boardResponse', '/analysis', '/timeline/0/fact', '/analysisMethod', '/clientIndication'];
  expect(byQuestion(missing.map((pointer) => ({ pointer }))).map(({ pointer }) => pointer)).toEqual([
    '/clientIndication',
    '/analysisMethod',
    '/timeline/0/fact',
    '/analysis',
    '/boardResponse',
  ]);
});
