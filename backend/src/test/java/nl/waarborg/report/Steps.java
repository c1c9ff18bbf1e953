package nl.waarborg.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.Person;

/** Takes a report over the steps of the rooms above, through the door that they use. */
@ApplicationScoped
public class Steps {

    private final ReportService reports;
    private final OnEventLoop onEventLoop;

    Steps(ReportService reports, OnEventLoop onEventLoop) {
        this.reports = reports;
        this.onEventLoop = onEventLoop;
    }

    /** One status after the other, each in a transaction of its own. */
    public void advance(Person who, UUID report, ReportStatus... statuses) {
        for (ReportStatus status : statuses) {
            onEventLoop.run(() -> reports.advance(who.caller(), report, status));
        }
    }
}
