/** What a colour means, everywhere; there is always a word or a shape beside it. */
export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative';
