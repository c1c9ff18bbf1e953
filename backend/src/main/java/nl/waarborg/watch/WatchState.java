package nl.waarborg.watch;

enum WatchState {
    PLANNED,
    /** It took effect. */
    DONE,
    /** Its moment had passed and it no longer mattered, say a reminder for a day that is over. */
    SKIPPED,
    /** What it was about changed first; the same step can be planned again. */
    CANCELLED
}
