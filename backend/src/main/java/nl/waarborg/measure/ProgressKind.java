package nl.waarborg.measure;

/** What can be said about a measure, by the provider and by the supervisor, and in which state that leaves it. */
enum ProgressKind {
    PROGRESS(MeasureState.OPEN),
    DONE(MeasureState.REPORTED_DONE),
    CARRIED_OUT(MeasureState.CARRIED_OUT),
    MORE_NEEDED(MeasureState.OPEN),
    LAPSED(MeasureState.LAPSED);

    private final MeasureState next;

    ProgressKind(MeasureState next) {
        this.next = next;
    }

    MeasureState next() {
        return next;
    }
}
