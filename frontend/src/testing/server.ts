import { setupServer } from 'msw/node';

/** Stands in for the network in tests; each test says what the server answers. */
export const server = setupServer();
