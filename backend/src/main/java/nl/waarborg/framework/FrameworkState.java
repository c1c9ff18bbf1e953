package nl.waarborg.framework;

/** How far a version of a framework is. From PROPOSED on its content is frozen. */
public enum FrameworkState {
    DRAFT,
    PROPOSED,
    IN_USE,
    RETIRED
}
