import { createContext, use } from 'react';

/** The path of the page on the screen; each entry fills it from its own router. */
export const LocationPathContext = createContext('/');

export const useLocationPath = (): string => use(LocationPathContext);
