import { config } from 'zod';

// The content policy of the site forbids code made from text.
config({ jitless: true });
