package nl.waarborg.report;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When it happened and when it was discovered; both are kept whatever the filing term runs from. */
@Embeddable
class FiledMoment {

    @Nullable
    LocalDate occurredOn;

    @Nullable
    String occurredAtTime;

    @Nullable
    LocalDate occurredUntilOn;

    @Nullable
    LocalDate discoveredOn;

    @Nullable
    String discoveredAtTime;

    protected FiledMoment() {}

    FiledMoment(ReportContent content) {
        this.occurredOn = content.occurredOn();
        this.occurredAtTime = content.occurredAtTime();
        this.occurredUntilOn = content.occurredUntilOn();
        this.discoveredOn = content.discoveredOn();
        this.discoveredAtTime = content.discoveredAtTime();
    }
}
