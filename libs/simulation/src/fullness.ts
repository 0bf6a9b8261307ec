import type { Salience } from "#domain";

/** How much of what could be told is told: what an article is about it tells more fully than what it looks back at. */
export const FULLNESS: Readonly<Record<Salience, number>> = { main: 1, secondary: 0.8, background: 0.6 };

/** Reports that name no side at all. Counted in news: a fifth of main reports, a third of looks back. */
export const NAMELESS_SHARE: Readonly<Record<Salience, number>> = { main: 0.18, secondary: 0.14, background: 0.3 };
