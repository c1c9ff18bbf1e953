package nl.waarborg.casefile;

/** Where a case of some kind stands, in the words of the feature that brings it along. */
public interface CaseStatus {

    String name();

    /** Whether the case has come to an end; it can be reopened with a reason. */
    boolean hasEnded();
}
