package nl.waarborg.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.Person;

/** Takes an inspection over the steps of the rooms above, through the door that they use. */
@ApplicationScoped
public class InspectionSteps {

    private final InspectionService inspections;
    private final OnEventLoop onEventLoop;

    InspectionSteps(InspectionService inspections, OnEventLoop onEventLoop) {
        this.inspections = inspections;
        this.onEventLoop = onEventLoop;
    }

    /** One status after the other, each in a transaction of its own. */
    public void advance(Person who, UUID inspection, InspectionStatus... statuses) {
        for (InspectionStatus status : statuses) {
            onEventLoop.run(() -> inspections.advance(who.caller(), inspection, status));
        }
    }
}
