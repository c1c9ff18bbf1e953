import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aSession } from '@/testing/sessions';
import { enterSession, useMyRoles } from './session';

it('gives no role to who must set up a second step first, as the token opens nothing else', () => {
  enterSession(aSession({ secondFactorSetupRequired: true }, 'COORDINATOR'));
  expect(renderHook(useMyRoles).result.current).toEqual([]);
  enterSession(aSession({}, 'COORDINATOR'));
  expect(renderHook(useMyRoles).result.current).toEqual(['COORDINATOR']);
});
