import { act, renderHook } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterSession, sessionState } from '@/api/session';
import { server } from '@/testing/server';
import { aSession } from '@/testing/sessions';
import { useIdle } from './useIdle';

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1_000));

beforeEach(() => {
  server.use(http.post('/api/v1/sessions/refresh', () => HttpResponse.json(aSession())));
  vi.useFakeTimers();
  enterSession(aSession());
});
afterEach(() => void vi.useRealTimers());

describe('nobody at the keyboard', () => {
  it('is warned two minutes before, and signed out when nothing happens', async () => {
    const { result } = renderHook(() => useIdle(900));
    await pass(775);
    expect(result.current.minutesLeft).toBeUndefined();
    await pass(10);
    expect(result.current.minutesLeft).toBe(2);
    await pass(120);
    expect(result.current.minutesLeft).toBeUndefined();
    expect(sessionState().kind).toBe('lost');
  });

  it('stays signed in with any sign of life', async () => {
    const { result } = renderHook(() => useIdle(900));
    await pass(800);
    expect(result.current.minutesLeft).toBe(2);
    act(() => void window.dispatchEvent(new Event('pointerdown')));
    await pass(10);
    expect(result.current.minutesLeft).toBeUndefined();
    expect(sessionState().kind).toBe('active');
  });

  it('stays signed in while somebody works in another tab', async () => {
    const { result } = renderHook(() => useIdle(900));
    await pass(700);
    localStorage.setItem('waarborg.lastSign', String(Date.now()));
    await pass(300);
    expect(result.current.minutesLeft).toBeUndefined();
  });
});
